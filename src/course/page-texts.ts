import { interfaceLanguage, type InterfaceLanguage } from '../core/interface-language.ts';
import { homeMessages as spanishHome } from '../ui/es/home-messages.ts';
import { messages as spanish } from '../ui/es/messages.ts';
import { pageMessages as spanishPage } from '../ui/es/page-messages.ts';
import { homeMessages } from '../ui/home-messages.ts';
import { messages } from '../ui/messages.ts';
import { pageMessages } from '../ui/page-messages.ts';

/** What the kit says in a page as it is built. */
export interface PageTexts {
  readonly messages: typeof messages;
  readonly homeMessages: typeof homeMessages;
  readonly pageMessages: typeof pageMessages;
}

const texts: Readonly<Record<InterfaceLanguage, PageTexts>> = {
  en: { messages, homeMessages, pageMessages },
  es: { messages: spanish, homeMessages: spanishHome, pageMessages: spanishPage },
};

/**
 * The texts of a page in the language of its edition, or in English: pages of several languages are made in one build.
 *
 * @param language  BCP 47
 */
export function pageTexts(language: string): PageTexts {
  return texts[interfaceLanguage(language)];
}
