import type { CourseSection } from '../course/course.ts';

/** A segment of the line along the foot of a slide: a section, or a run of them in a long course. */
export interface RailSegment {
  /** its length, in passages, at least 1 */
  readonly passages: number;
  readonly state: 'been' | 'now' | 'to-come';
}

/** Beyond this many sections the segments are too short to see, and sections before and after are run together. */
const most = 40;

/**
 * @param current  index of the section being shown; −1 before the first, `sections.length` after the last
 */
export function railSegments(sections: readonly CourseSection[], current: number): readonly RailSegment[] {
  const segments = sections.map(({ passages }, index): RailSegment => ({
    passages: Math.max(1, passages.length),
    state: index < current ? 'been' : index === current ? 'now' : 'to-come',
  }));
  if (segments.length <= most) return segments;
  return (['been', 'now', 'to-come'] as const).flatMap((state) => {
    const sum = segments.filter((segment) => segment.state === state).reduce((all, { passages }) => all + passages, 0);
    return sum > 0 ? [{ passages: sum, state }] : [];
  });
}
