import { definePaper } from '../paper.ts';
import { shortGrader } from './short-grader.ts';

/** A line to write on. */
export const paper = definePaper(shortGrader, (item) => [{ form: 'write', answer: item.accept.join(' / ') }]);
