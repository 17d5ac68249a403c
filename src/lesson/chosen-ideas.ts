import type { Question } from '../items/kind.ts';
import type { Attempt } from '../progress/attempt.ts';

/** The ids of the misconceptions that the wrong parts of a response express. */
export function chosenIdeas(question: Question, { response }: Pick<Attempt, 'response'>): readonly string[] {
  const claims = question.claims();
  return question.feedback(response).flatMap(({ verdict, claim }) => {
    const idea = verdict === 'wrong' ? claims.find(({ part }) => part === claim)?.misconception : undefined;
    return idea === undefined ? [] : [idea];
  });
}
