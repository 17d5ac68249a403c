import { counted } from './english.ts';
import { inPageLanguage } from './page-language.ts';

/** What home says of progress: in the page itself, and when the script is there. */
export const homeMessages = inPageLanguage('homeMessages', {
  noneAsked: (total: number) => `${counted(total, 'passage', 'passages')}, none asked yet.`,
  held: (held: number, total: number) => `${held} of ${counted(total, 'passage', 'passages')} held`,
  goOnAt: (place: string) => `Go on at ${place}`,
} as const);
