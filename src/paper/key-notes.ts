import type { Course } from '../course/course.ts';
import type { PaperBlock } from '../items/paper.ts';
import { letter } from '../items/letter.ts';
import { explain, type Explanation } from '../lesson/explain.ts';
import type { Task } from './make-form.ts';
import { roman } from './roman.ts';

/** Why a part of the key is right, under the label that its row has on the form. */
export interface KeyNote extends Explanation {
  /** `B`, `iii`; empty for what concerns the item as a whole */
  readonly label: string;
}

/** A wrong idea that a wrong answer shows. */
export interface WrongIdea {
  readonly label: string;
  readonly idea: string;
}

/** The key of a task explained, in the order in which its rows are printed; a note that stands alone needs no label. */
export function keyNotes(course: Course, { item, question, blocks }: Task): readonly KeyNote[] {
  const labels = labelsOf(blocks);
  const explanations = explain(course, item, question, { phase: 'revealed', response: question.blank() });
  return explanations
    .map((explanation) => ({
      ...explanation,
      label: explanations.length === 1 ? '' : labelIn(labels, explanation.part),
    }))
    .toSorted((a, b) => placeIn(labels, a.part) - placeIn(labels, b.part));
}

/** The misconceptions that a task's wrong answers show, each once. */
export function wrongIdeas(course: Course, { question, blocks }: Task): readonly WrongIdea[] {
  const labels = labelsOf(blocks);
  const ideas = question.claims().flatMap(({ part, misconception }): WrongIdea[] => {
    const idea = course.misconceptions.find(({ id }) => id === misconception)?.idea;
    // a card in a wrong bin is claimed under both their ids
    return idea === undefined ? [] : [{ label: labelIn(labels, part.replace(/\/.*$/, '')), idea }];
  });
  const once = [...new Set(ideas.map(({ idea }) => idea))].map((idea) => ({
    idea,
    label: [...new Set(ideas.filter((other) => other.idea === idea).map(({ label }) => label))].toSorted().join(', '),
  }));
  return once.toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

/** The ids of the parts on a form, in the order of their rows, each with what its row is called. */
type Labels = readonly { readonly id: string; readonly label: string }[];

/** Letters for what is chosen, numerals for what is filled. An answer may have the id of its pair: the pair comes first. */
function labelsOf(blocks: readonly PaperBlock[]): Labels {
  return blocks.flatMap((block): Labels => {
    switch (block.form) {
      case 'choose':
        return block.rows.map(({ id }, index) => ({ id, label: letter(index) }));
      case 'list':
        return block.isLettered ? block.rows.map(({ id }, index) => ({ id, label: letter(index) })) : [];
      case 'fill':
      case 'table':
        return block.rows.map(({ id }, index) => ({ id, label: roman(index) }));
      case 'gaps':
        return gapIds(block.pieces).map((id, index) => ({ id, label: roman(index) }));
      case 'text':
      case 'write':
      case 'underline':
        return [];
    }
  });
}

/** The gaps of a text in their order, each once. */
export function gapIds(pieces: readonly (string | { readonly id: string })[]): readonly string[] {
  return [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id])))];
}

function labelIn(labels: Labels, part: string): string {
  return labels.find(({ id }) => id === part)?.label ?? '';
}

function placeIn(labels: Labels, part: string): number {
  const place = labels.findIndex(({ id }) => id === part);
  return place < 0 ? labels.length : place;
}
