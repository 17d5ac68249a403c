import type { Run } from '../../faq/faq.ts';

/** Whether a run has these marks. */
export function isSame(run: Run, marks: Omit<Run, 'text'>): boolean {
  return (
    run.isStrong === marks.isStrong &&
    run.isEmphasis === marks.isEmphasis &&
    run.isCode === marks.isCode &&
    run.href === marks.href
  );
}

/** Makes white space single over all runs, none at either end, and drops runs with nothing in them. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  let isSpaced = true;
  for (const run of runs) {
    let text = run.text.replace(/\s+/g, ' ');
    if (isSpaced) text = text.replace(/^ /, '');
    if (text === '') continue;
    isSpaced = text.endsWith(' ');
    tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last?.text.endsWith(' ') === true) {
    const text = last.text.slice(0, -1);
    if (text === '') tidy.pop();
    else tidy[tidy.length - 1] = { ...last, text };
  }
  return tidy;
}

/** Parts a question in bold from the answer that follows it in the same paragraph. */
export function splitRunIn(runs: readonly Run[]): readonly [readonly Run[], readonly Run[]] {
  const end = runs.findIndex((run) => run.isStrong !== true && run.text.trim() !== '');
  if (end <= 0) return [runs, []];
  const head = runs.slice(0, end);
  const text = head
    .map((run) => run.text)
    .join('')
    .trim();
  const after = runs
    .slice(end)
    .map((run) => run.text)
    .join('');
  if (!/[?？؟;；]\s*$/u.test(text) || text.length < 8 || !/^\s*["'“‘«(¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(after))
    return [runs, []];
  return [tidyRuns(head), tidyRuns(runs.slice(end))];
}
