import { siteName } from '../progress/site-name.ts';

/** How a learner wants to review a course, on this device. */
export interface ReviewSettings {
  /** new points a day */
  readonly pace: number;
  /** whether they are asked how hard an answer was to find */
  readonly asksEffort: boolean;
}

/** New points a day that a learner can choose from. */
export const paces = [0, 3, 5, 10, 20] as const;
const usual = 5;

export function readReviewSettings(course: string): ReviewSettings {
  const kept = Number(read('pace', course) ?? Number.NaN);
  return { pace: paces.find((pace) => pace === kept) ?? usual, asksEffort: read('effort', course) === '1' };
}

export function keepReviewSettings(course: string, { pace, asksEffort }: ReviewSettings): void {
  try {
    localStorage.setItem(keyOf('pace', course), String(pace));
    if (asksEffort) localStorage.setItem(keyOf('effort', course), '1');
    else localStorage.removeItem(keyOf('effort', course));
  } catch {
    // refused: it holds until the page is left
  }
}

type Name = 'pace' | 'effort';

function read(name: Name, course: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name, course)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keyOf(name: Name, course: string): string {
  return `${siteName(location.href)}${name}/${course}`;
}
