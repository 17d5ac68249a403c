import { inPageLanguage } from './page-language.ts';

/** What is said where slides are printed. */
export const handoutMessages = inPageLanguage('handoutMessages', {
  what: {
    slides: ['Handout', 'Three slides a page, with lines to write on.'],
    notes: ['Notes pages', 'Each slide with what the speaker is told.'],
    article: ['The document', 'The text whole, as an article.'],
    deck: ['Slides', 'One a page.'],
  },
} as const);
