import { siteName } from '../progress/site-name.ts';

/** New points a day that a learner can choose from. */
export const paces = [0, 3, 5, 10, 20] as const;
const usual = 5;

/** New points a day, as the learner has it on this device. */
export function readPace(course: string): number {
  const kept = Number(read(course) ?? Number.NaN);
  return paces.find((pace) => pace === kept) ?? usual;
}

export function keepPace(course: string, pace: number): void {
  try {
    localStorage.setItem(keyOf(course), String(pace));
  } catch {
    // refused: it holds until the page is left
  }
}

function read(course: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(course)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keyOf(course: string): string {
  return `${siteName(location.href)}pace/${course}`;
}
