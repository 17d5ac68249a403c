import type { SourceFile } from '../../src/core/problem.ts';

const things = ['kiln', 'ladder', 'press', 'loom', 'lathe', 'anvil', 'bench', 'wheel', 'sander', 'torch'] as const;
const acts = ['lends', 'repairs', 'stores', 'cleans', 'labels', 'counts', 'checks', 'sharpens'] as const;
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A valid course of any size, the same for the same size: `n` sections of four passages, two items in each. */
export function generateCourse(n: number): { readonly document: SourceFile; readonly bank: SourceFile } {
  const sections: string[] = [];
  const items: string[] = [];
  for (let i = 0; i < n; i++) {
    const thing = pick(things, i);
    const sentence = (k: number) =>
      `In case ${i} the workshop ${pick(acts, i + k)} the ${thing} of group ${k} and keeps a written note of it.`;
    sections.push(
      `## What happens to the ${thing} in case ${i}? {#case-${i}}\n> The workshop ${pick(acts, i)} it.\n\n${sentence(1)} ${sentence(2)}\n\n${sentence(3)} ${sentence(4)}\n`,
    );
    items.push(`  - id: choice-${i}
    kind: choice
    section: case-${i}
    prompt: What does the document say of the ${thing} of group 1 in case ${i}?
    options:
      - { id: a, text: The workshop ${pick(acts, i + 1)} it, correct: true, why: That is what stands there., quote: the ${thing} of group 1 }
      - { id: b, text: The workshop ${pick(acts, i + 3)} it, why: That is another group., quote: the ${thing} of group 3 }
      - { id: c, text: The workshop ${pick(acts, i + 4)} it, why: That is another group., quote: the ${thing} of group 4 }
  - id: stance-${i}
    kind: stance
    section: case-${i}
    prompt: Does the document say this?
    statement: The workshop ${pick(acts, i + 2)} the ${thing} of group 2.
    verdict: says
    why: The second sentence says so.
    quote: the ${thing} of group 2`);
  }
  return {
    document: {
      file: 'slides/large.md',
      text: `---\ntitle: A course of ${n} sections\nlanguage: en\n---\n\n${sections.join('\n')}`,
    },
    bank: { file: 'quizzes/large.yaml', text: `items:\n${items.join('\n')}\n` },
  };
}
