import type { Course, CourseItem, CourseSection } from '../course/course.ts';
import type { Plan } from '../lesson/plan.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import { itemSlide, readingSlides } from './section-slides.ts';
import { planSlides } from './plan-slides.ts';
import type { Slide } from './slide.ts';

/** As many questions as the agenda has room for. */
const agendaRoom = 36;

/** What else a deck depends on. */
export interface DeckOptions {
  /** items are put to a class: their places must not say which they are */
  readonly isClass?: boolean;
  /** the deck follows it; without one it shows the whole document */
  readonly plan?: Plan;
}

/**
 * Lays out a course as slides: the title, the questions, then each section's question, its answer over as many slides as
 * it needs, and its items; at last what was asked and where to go on.
 *
 * Places: `''` the title, `agenda`, `SECTION` the question, `SECTION/2` the section's second slide, `SECTION/ITEM-ID` (before
 * a class `SECTION/q1`), `end`. Should a section be called `agenda` or `end`, the slide gives way.
 */
export function buildDeck(course: Course, { isClass = false, plan }: DeckOptions = {}): readonly Slide[] {
  if (plan !== undefined) return planSlides(course, plan, isClass);
  const { sections, title } = course;
  const taken = new Set(sections.map(({ id }) => id));
  const free = (place: string): string => (taken.has(place) ? free(`${place}-slide`) : place);
  const bySection = new Map<string, CourseItem[]>(sections.map(({ id }) => [id, []]));
  for (const item of course.items) bySection.get(item.item.section)?.push(item);
  return [
    { kind: 'title', place: '', title },
    {
      kind: 'agenda',
      place: free('agenda'),
      title: deckMessages.theQuestions,
      sections: sections.slice(0, agendaRoom),
      rest: Math.max(0, sections.length - agendaRoom),
    },
    ...sections.flatMap((section) => sectionSlides(section, deckItems(bySection.get(section.id) ?? []), isClass)),
    { kind: 'closing', place: free('end'), title: deckMessages.whatWasAsked },
  ];
}

/** The items that stand in the deck: those marked so by the author, else the section's first. */
function deckItems(items: readonly CourseItem[]): readonly CourseItem[] {
  const authored = items.filter(({ item }) => item.deck === true);
  return authored.length > 0 ? authored : items.slice(0, 1);
}

function sectionSlides(section: CourseSection, items: readonly CourseItem[], isClass: boolean): readonly Slide[] {
  return [
    ...readingSlides(section),
    ...items.map((item, index) =>
      itemSlide(section, item, { nth: index + 1, of: items.length, asked: index + 1, isClass }),
    ),
  ];
}
