import { onDevice } from '../core/device-text.ts';
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
  const kept = Number(onDevice.read(keyOf('pace', course)));
  return {
    pace: paces.find((pace) => pace === kept) ?? usual,
    asksEffort: onDevice.read(keyOf('effort', course)) === '1',
  };
}

export function keepReviewSettings(course: string, { pace, asksEffort }: ReviewSettings): void {
  onDevice.write(keyOf('pace', course), String(pace));
  onDevice.write(keyOf('effort', course), asksEffort ? '1' : undefined);
}

function keyOf(name: 'pace' | 'effort', course: string): string {
  return `${siteName(location.href)}${name}/${course}`;
}
