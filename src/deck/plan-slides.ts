import type { Course, CourseSection } from '../course/course.ts';
import type { Plan, PlanStep } from '../lesson/plan.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import { planMessages } from '../ui/plan-messages.ts';
import { itemSlide, readingSlides } from './section-slides.ts';
import type { ItemSlide, Slide } from './slide.ts';

/**
 * Lays out a lesson as it is planned: the title, what comes today, then each step; at last what was asked. Places are those
 * of the deck without a plan, and `step-2` for what the class does in the second step; what comes twice is told apart by a
 * number behind a plus.
 */
export function planSlides(course: Course, plan: Plan, isClass: boolean): readonly Slide[] {
  const sections = new Map(course.sections.map((section) => [section.id, section]));
  const asked = new Map<string, number>();

  function itemsOf({ items }: PlanStep): readonly ItemSlide[] {
    const known = items.flatMap((id) => {
      const item = course.items.find((candidate) => candidate.item.id === id);
      const section = item && sections.get(item.item.section);
      return item && section ? [{ item, section }] : [];
    });
    return known.map(({ item, section }, index) => {
      const nthOfSection = (asked.get(section.id) ?? 0) + 1;
      asked.set(section.id, nthOfSection);
      return itemSlide(section, item, { nth: index + 1, of: known.length, asked: nthOfSection, isClass });
    });
  }

  function slidesOf(step: PlanStep, index: number): readonly Slide[] {
    const section = sections.get(step.section ?? '');
    const reading = section === undefined ? [] : readingSlides(section);
    const activity: Slide = {
      kind: 'activity',
      place: `step-${index + 1}`,
      title: planMessages.activities[step.activity],
      activity: step.activity,
      minutes: step.minutes,
      ...(section === undefined ? {} : { section }),
    };
    switch (step.activity) {
      case 'section':
        return reading;
      case 'silent-reading':
        return [activity, ...reading];
      case 'guess': {
        const items = itemsOf(step);
        const turned = (turn: 'before' | 'after') => items.map((item) => ({ ...item, turn }));
        return [activity, ...turned('before'), ...reading, ...turned('after')];
      }
      case 'exit-ticket':
        return [activity, ...itemsOf(step).map((item) => ({ ...item, turn: 'once' as const }))];
      default:
        return [activity, ...itemsOf(step)];
    }
  }

  return apart([
    { kind: 'title', place: '', title: course.title },
    {
      kind: 'today',
      place: 'agenda',
      title: planMessages.today,
      rows: plan.steps.map((step) => ({
        what: planMessages.activities[step.activity],
        about: aboutOf(sections.get(step.section ?? '')),
        minutes: step.minutes,
      })),
    },
    ...plan.steps.flatMap((step, index) => slidesOf(step, index).map((slide) => ({ ...slide, step: index }))),
    { kind: 'closing', place: 'end', title: deckMessages.whatWasAsked },
  ]);
}

function aboutOf(section: CourseSection | undefined): string {
  return section === undefined ? '' : `${section.number} ${section.title}`;
}

/** Gives every slide a place of its own. */
function apart(slides: readonly Slide[]): readonly Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const times = (seen.get(slide.place) ?? 0) + 1;
    seen.set(slide.place, times);
    return times === 1 ? slide : { ...slide, place: `${slide.place}+${times}` };
  });
}
