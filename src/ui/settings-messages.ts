import { inPageLanguage } from './page-language.ts';

/** What the settings say. */
export const settingsMessages = inPageLanguage('settingsMessages', {
  lede: 'How this device shows the lesson. Nothing of it leaves the device.',
  language: 'Language',
  theme: 'Light or dark',
  themes: { device: 'As the device', light: 'Light', dark: 'Dark' },
  size: 'Text size',
  sizeOf: (percent: number) => (percent === 100 ? 'Usual' : `${percent} %`),
  sizeWhat: 'Of everything but slides, which are made for a projector.',
  spacing: 'Spacing of lines, words and letters',
  spacings: { usual: 'Usual', wide: 'Wide' },
  lines: 'Length of lines',
  lengths: { usual: 'Usual', short: 'Short' },
  motion: 'Motion',
  motions: { device: 'As the device', none: 'None' },
  keys: 'Keys of the slides',
  keysOf: { on: 'Letters work: B, O, S …', off: 'Letters do nothing' },
  keysWhat: 'Arrows, Page up and down, Home and End work in any case.',
  guess: 'Guess before you read',
  guessWhat:
    'A question at the head of each section of the document. Trying first helps even where the guess is wrong, if the answer is read then.',
  guesses: { off: 'No', on: 'Ask me first' },
  sample: 'So it looks',
} as const);
