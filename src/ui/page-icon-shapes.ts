import type { IconShape } from './icon-shapes.ts';

/** Icons that stand in the page itself and are drawn by no script: a file of their own, so that no script carries them. */
export const pageIconShapes = {
  present: [['M3 9l18-5v7L3 16z'], ['M12 13.5V21M7 21h10']],
  study: [['M4 3h16v18H4z'], ['M9 3v18M12 8h5M12 12h5M12 16h3']],
  quiz: [
    ['M3 4h18v16H3z'],
    ['M6.2 9.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z'],
    ['M6.2 15a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z', 'f'],
    ['M12 9.5h6M12 15h6'],
  ],
  theme: [['M4 3h16v18H4z'], ['M12 3h8v18h-8z', 'f']],
  mark: [['M2 9.5l20-5v8l-20 5z', 'f'], ['M12 15v6.5M7 21.5h10']],
} as const satisfies Record<string, readonly IconShape[]>;
