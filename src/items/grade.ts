import type { Grade } from './kind.ts';

/** The grade of a response in which nothing was given. */
export function unanswered(possible: number): Grade {
  return { verdict: 'unanswered', earned: 0, possible };
}

/** The grade for points earned: all is right, none is wrong, anything between is partly right. */
export function points(earned: number, possible: number): Grade {
  const verdict = earned >= possible ? 'right' : earned > 0 ? 'partly' : 'wrong';
  return { verdict, earned, possible };
}
