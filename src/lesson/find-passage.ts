import type { Place } from '../bank/bank.ts';
import type { Course, CoursePassage, CourseSection } from '../course/course.ts';

/** A passage with what stands around it. */
export interface FoundPassage {
  readonly passage: CoursePassage;
  readonly section: CourseSection;
  readonly before: CoursePassage | undefined;
  readonly after: CoursePassage | undefined;
}

/** Finds a place's passage in the course now loaded, with its neighbours in the section. */
export function findPassage(course: Course, place: Pick<Place, 'passage'>): FoundPassage | undefined {
  for (const section of course.sections) {
    const index = section.passages.findIndex((passage) => passage.id === place.passage);
    const passage = section.passages[index];
    if (passage === undefined) continue;
    return { passage, section, before: section.passages[index - 1], after: section.passages[index + 1] };
  }
  return undefined;
}
