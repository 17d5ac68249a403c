import { interfaceLanguage } from '../core/interface-language.ts';
import { speak } from '../ui/page-language.ts';

/** Whether the page speaks a language that comes in files of its own: English stands in the modules themselves. */
const isSpanish = () => interfaceLanguage(document.documentElement.lang) === 'es';

/**
 * Fetches what the first views say in the page's language. Nothing is drawn before.
 *
 * @throws when it does not come
 */
export async function speakFirst(): Promise<void> {
  if (isSpanish()) speak(await import('../ui/es/first-texts.ts'));
}

/**
 * Fetches what everything else says in the page's language; no later view is drawn before. Modules are fetched once, however
 * often they are asked for.
 *
 * @returns true
 * @throws when it does not come; whoever needs it next asks again
 */
export async function speakLate(): Promise<true> {
  if (isSpanish()) speak(await import('../ui/es/late-texts.ts'));
  return true;
}
