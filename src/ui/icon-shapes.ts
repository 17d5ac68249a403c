/**
 * The kit's icons: own drawings on a grid of 24, two units wide, butt caps and mitred corners as from a chisel tip.
 * A shape is a path; `f` is filled, `p` takes the ground's colour, `d` is dashed.
 */
export type IconShape = readonly [d: string, look?: 'f' | 'p' | 'd'];

/** Those that scripts draw; pages made before any script have `page-icon-shapes.ts` too. */
export const iconShapes = {
  tick: [['M4 12.5l5.5 5.5L20 6.5']],
  cross: [['M5 5l14 14M19 5L5 19']],
  right: [
    ['M1 12a11 11 0 1 0 22 0a11 11 0 1 0-22 0z', 'f'],
    ['M6.5 12.5l4 4 7.5-8.5', 'p'],
  ],
  partly: [['M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z'], ['M12 2a10 10 0 0 0 0 20z', 'f']],
  wrong: [['M2.5 2.5h19v19h-19z'], ['M7.5 7.5l9 9M16.5 7.5l-9 9']],
  blank: [['M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z', 'd']],
  now: [['M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z'], ['M7.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z', 'f']],
  shown: [['M5 3h9l5 5v13H5z'], ['M14 3v5h5M8.5 13h7M8.5 17h4.5']],
  where: [['M15 3l6 6-8.5 8.5H9L6.5 15v-3.5z'], ['M3 21.5h12']],
  hint: [['M3 20h6v-5.5h6V9h6V3']],
  up: [['M12 20V5M5.5 11L12 4.5l6.5 6.5']],
  down: [['M12 4v15M5.5 13l6.5 6.5 6.5-6.5']],
  chev: [['M6 9l6 6 6-6']],
  next: [['M4 12h15M13 5.5l6.5 6.5-6.5 6.5']],
  prev: [['M20 12H5M11 5.5L4.5 12l6.5 6.5']],
  contents: [['M3 6h3M9 6h12M3 12h3M9 12h12M3 18h3M9 18h12']],
  saved: [['M5 10l5 5L20 4M3 20.5h18']],
  saving: [['M3 20.5h4.5M10 20.5h4.5M17 20.5h4.5'], ['M12 3v11M7.5 10l4.5 4.5L16.5 10']],
  problem: [['M12 3l10 18H2z'], ['M12 9.5v6M12 17.2v1.8']],
} as const satisfies Record<string, readonly IconShape[]>;

export type IconName = keyof typeof iconShapes;
