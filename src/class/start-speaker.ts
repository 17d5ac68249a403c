import type { Lesson } from '../lesson/lesson.ts';
import '../lesson/lectern-item.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import deckStyle from '../deck/deck.css?inline';
import { followDeck, type FollowedDeck } from './follow-deck.ts';
import { pageClasses } from './page-classes.ts';
import './speaker-element.ts';
import style from './speaker.css?inline';
import { keepAwake } from './wake-lock.ts';

adoptStyle(deckStyle);
adoptStyle(style);

/** What the speaker view needs of the page. */
export interface SpeakerHost {
  readonly lesson: Lesson;
  /** `main#speaker` */
  readonly root: HTMLElement;
}

/** The speaker view, started. */
export interface Speaker {
  /** @param deck  the name of the deck that it belongs to, as in its address */
  show(deck: string): Promise<void>;
  leave(): void;
}

/** Starts the speaker view in its part of the page. */
export function start({ lesson, root }: SpeakerHost): Speaker {
  const element = document.createElement('lectern-speaker');
  let followed: FollowedDeck | undefined;
  let name = '';

  function leave(): void {
    unfollow();
    element.remove();
    lesson.room.setState({}, true);
    keepAwake('speaker', false);
  }

  function unfollow(): void {
    followed?.close();
    followed = undefined;
    name = '';
  }

  return {
    async show(deck) {
      await pageClasses(lesson).read();
      if (deck !== name) {
        unfollow();
        name = deck;
        followed = deck === '' ? undefined : followDeck(deck);
      }
      element.deck = followed;
      if (!element.isConnected) root.append(element);
      keepAwake('speaker', true);
      await element.updateComplete;
    },
    leave,
  };
}
