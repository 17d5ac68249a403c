import { foldText } from '../core/fold-text.ts';
import { hashText } from '../core/hash.ts';
import type { AuthoredQuestion } from '../items/kind.ts';

/**
 * What makes an item this question: a hash of its kind, prompt, wording and key, folded. A corrected `why` or quotation
 * mark keeps every learner's history; a changed key asks again.
 *
 * Stored attempts hold revisions, so what goes in here stays as it is: a golden test keeps it.
 */
export function revisionOf(question: AuthoredQuestion): string {
  const texts = [question.item.prompt, ...question.wording()].map((text) => foldText(text).folded);
  return hashText(JSON.stringify([question.item.kind, ...texts, question.key()]));
}
