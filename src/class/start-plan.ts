import type { Lesson } from '../lesson/lesson.ts';
import { parsePlan, planQuery } from '../lesson/plan-link.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { readKeptPlan } from './kept-plan.ts';
import { restoreRoom } from './restore-room.ts';
import { PlanEvent, PresentPlanEvent } from './plan-element.ts';
import { suggestPlan } from './suggest-plan.ts';
import style from './plan.css?inline';

adoptStyle(style);

/** What the plan needs of the page. */
export interface PlanHost {
  readonly lesson: Lesson;
  /** `main#plan` */
  readonly root: HTMLElement;
  /** the address follows the plan, so that it is a link to it */
  onMove(query: string): void;
  /** the lesson begins */
  onLeave(hash: string): void;
}

/** A lesson as most schools have it, in minutes. */
const usualLesson = 45;

/** Starts the view in which a lesson is planned. A link brings its plan; else the kept one is there, or a suggestion. */
export function start({ lesson, root, onMove, onLeave }: PlanHost): { show(query: string): Promise<void> } {
  const element = document.createElement('lectern-plan');

  element.addEventListener(PlanEvent.type, ({ plan }) => {
    // the slides that follow it follow its changes
    const { plan: followed } = lesson.room.getState();
    if (followed !== undefined && planQuery(followed) === planQuery(element.plan)) lesson.room.setState({ plan });
    element.plan = plan;
    onMove(planQuery(plan));
  });
  element.addEventListener(PresentPlanEvent.type, ({ plan }) => {
    lesson.room.setState({ plan });
    onLeave('#deck');
  });

  return {
    async show(query) {
      // the deck that this tab showed may have a class, and follow a plan
      await restoreRoom(lesson);
      const course = lesson.course.getState();
      const kept = lesson.room.getState().plan ?? readKeptPlan(course);
      const plan = parsePlan(query, course) ?? kept ?? suggestPlan(course, usualLesson);
      element.plan = plan;
      onMove(planQuery(plan));
      if (!element.isConnected) root.append(element);
      await element.updateComplete;
    },
  };
}
