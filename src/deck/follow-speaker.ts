import type { Lesson } from '../lesson/lesson.ts';
import { planQuery } from '../lesson/plan-link.ts';
import { deckName, keepSince, keptSince, renameDeck } from './deck-name.ts';
import { openDeckEnd, type DeckStanding, type SpeakerAct } from './speaker-link.ts';

/** What the link needs of the deck. */
export interface SpeakerHost {
  readonly lesson: Lesson;
  standing(): Pick<DeckStanding, 'place' | 'at' | 'total' | 'steps' | 'isBlack'>;
  act(act: SpeakerAct): void;
}

/** A deck that tells speaker views where it stands. */
export interface SpeakerLink {
  /** something has changed */
  tell(): void;
  /** the address of the speaker view, as a hash */
  address(): string;
}

/** Starts the deck's end of the link. Should another tab have the same name (it was duplicated), this one takes another. */
export function followSpeaker({ lesson, standing, act }: SpeakerHost): SpeakerLink {
  const token = lesson.newId();
  let name = deckName(lesson.newId);
  let since = keptSince();
  let end = open();

  function open(): ReturnType<typeof openDeckEnd> {
    const opened = openDeckEnd(name);
    opened.hear((message) => {
      if ('hello' in message) tell();
      else if ('act' in message) act(message.act);
      else if ('restart' in message) {
        since = lesson.now().toISOString();
        keepSince(since);
        tell();
      } else if ('claim' in message && message.claim !== token) opened.send({ taken: message.claim });
      else if ('taken' in message && message.taken === token) rename();
    });
    opened.send({ claim: token });
    return opened;
  }

  function rename(): void {
    end.close();
    name = renameDeck(lesson.newId);
    end = open();
  }

  function tell(): void {
    const { session, plan } = lesson.room.getState();
    const now = standing();
    // the title is shown while the class comes in
    if (now.at > 0 && since === undefined) {
      since = lesson.now().toISOString();
      keepSince(since);
    }
    end.send({
      standing: {
        ...now,
        ...(session === undefined ? {} : { session }),
        ...(plan === undefined ? {} : { plan: planQuery(plan) }),
        ...(since === undefined ? {} : { since }),
      },
    });
  }

  lesson.room.subscribe(tell);
  tell();
  return { tell, address: () => `#speaker/${name}` };
}
