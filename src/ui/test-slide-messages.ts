import { inPageLanguage } from './page-language.ts';

/** What the projector's test slide says. */
export const testSlideMessages = inPageLanguage('testSlideMessages', {
  frames: 'Frames: the whole slide, 4:3, and what every projector shows',
  framesWhat: 'Solid: 16:9. Dashed: 4:3. Dotted: what every projector should show.',
  greys: 'Steps of grey from paper to ink',
  greysWhat: 'Every step should be told from its neighbours. If not, draw the curtains or change the theme.',
  text: (size: number) => `${size}: can the last row read this?`,
  marker: 'This is marked: is its edge to be seen?',
} as const);
