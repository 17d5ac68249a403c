import * as v from 'valibot';
import { count } from '../progress/shapes.ts';
import { siteName } from '../progress/site-name.ts';

const speakerActs = ['next', 'previous', 'first', 'last', 'black', 'reveal'] as const;

/** What a speaker view can have its deck do. */
export type SpeakerAct = (typeof speakerActs)[number];

const standingSchema = v.object({
  /** as behind `#deck/` */
  place: v.string(),
  /** index of the slide, and how many there are */
  at: count,
  total: count,
  /** how many of the slide's steps are taken */
  steps: count,
  isBlack: v.boolean(),
  /** id of the class session */
  session: v.exactOptional(v.string()),
  /** the plan that the deck follows, as in its link */
  plan: v.exactOptional(v.string()),
  /** ISO 8601, UTC: when the deck left its title; absent before */
  since: v.exactOptional(v.string()),
});

/** Where a deck stands, as its speaker view is told. */
export type DeckStanding = v.InferOutput<typeof standingSchema>;

/** From deck to speaker view. Another deck may claim the same name: a tab that was duplicated. */
const fromDeckSchema = v.union([
  v.object({ standing: standingSchema }),
  v.object({ claim: v.string() }),
  v.object({ taken: v.string() }),
]);

/** From speaker view to deck: `hello` every second, so that each knows of the other. */
const fromSpeakerSchema = v.union([
  v.object({ hello: v.literal(true) }),
  v.object({ act: v.picklist(speakerActs) }),
  v.object({ restart: v.literal(true) }),
]);

export type FromDeck = v.InferOutput<typeof fromDeckSchema>;
export type FromSpeaker = v.InferOutput<typeof fromSpeakerSchema>;

/** One end of the link between a deck and its speaker view. */
export interface LinkEnd<Sent, Heard> {
  send(message: Sent): void;
  hear(listener: (message: Heard) => void): void;
  close(): void;
}

/** The deck's end. It hears other decks too, which claim its name. */
export function openDeckEnd(deck: string): LinkEnd<FromDeck, FromSpeaker | FromDeck> {
  return openEnd(deck, v.union([fromSpeakerSchema, fromDeckSchema]));
}

/** The speaker view's end. */
export function openSpeakerEnd(deck: string): LinkEnd<FromSpeaker, FromDeck> {
  return openEnd(deck, fromDeckSchema);
}

/** Pages of one folder share their decks' channels; the other end may run another version of the kit. */
function openEnd<Sent, Heard>(deck: string, schema: v.GenericSchema<unknown, Heard>): LinkEnd<Sent, Heard> {
  const channel = new BroadcastChannel(`${siteName(location.href)}#speaker/${deck}`);
  return {
    send: (message) => channel.postMessage(message),
    hear(listener) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const read = v.safeParse(schema, data);
        if (read.success) listener(read.output);
      });
    },
    close: () => channel.close(),
  };
}
