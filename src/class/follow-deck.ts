import { createStore, type StoreApi } from 'zustand/vanilla';
import { openSpeakerEnd, type DeckStanding, type SpeakerAct } from '../deck/speaker-link.ts';

/** What a speaker view knows of its deck. */
export interface DeckSeen {
  /** where it stood when it was heard last; absent before it was heard at all */
  readonly standing?: DeckStanding;
  /** it has not answered for a while */
  readonly isLost: boolean;
}

/** A deck, as its speaker view follows and steers it. */
export interface FollowedDeck {
  readonly seen: StoreApi<DeckSeen>;
  act(act: SpeakerAct): void;
  /** the lesson's time begins now */
  restart(): void;
  close(): void;
}

/** Milliseconds between two calls to the deck, and until silence means that it is gone. */
const callsEvery = 1000;
const lostAfter = 3000;

/** Follows the deck of a name. It is called every second, so that it is found again whenever it comes back. */
export function followDeck(name: string): FollowedDeck {
  const seen = createStore<DeckSeen>(() => ({ isLost: false }));
  const end = openSpeakerEnd(name);
  let heardAt = Date.now();
  end.hear((message) => {
    if (!('standing' in message)) return;
    heardAt = Date.now();
    seen.setState({ standing: message.standing, isLost: false });
  });
  const call = () => {
    end.send({ hello: true });
    if (Date.now() - heardAt > lostAfter && !seen.getState().isLost) seen.setState({ isLost: true });
  };
  const calling = setInterval(call, callsEvery);
  call();
  return {
    seen,
    act: (act) => end.send({ act }),
    restart: () => end.send({ restart: true }),
    close() {
      clearInterval(calling);
      end.close();
    },
  };
}
