import { interfaceLanguage } from '../core/interface-language.ts';
import { speak } from '../ui/page-language.ts';

/** Whether the page speaks a language that comes in files of its own: English stands in the modules themselves. */
function isSpanish(): boolean {
  return interfaceLanguage(document.documentElement.lang) === 'es';
}

/**
 * Fetches what the first views say in the page's language. Nothing is drawn before.
 *
 * @throws when it does not come
 */
export async function speakFirst(): Promise<void> {
  if (isSpanish()) speak(await import('../ui/es/first-texts.ts'));
}

let late: Promise<void> | undefined;

/**
 * Fetches what everything else says in the page's language; no later view is drawn before.
 *
 * @throws when it does not come; whoever needs it next asks again
 */
export function speakLate(): Promise<void> {
  late ??= fetchLate().catch((failure: unknown) => {
    late = undefined;
    throw failure;
  });
  return late;
}

async function fetchLate(): Promise<void> {
  if (isSpanish()) speak(await import('../ui/es/late-texts.ts'));
}
