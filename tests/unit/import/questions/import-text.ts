import { parse } from 'yaml';
import { importQuestions } from '../../../../src/import/questions/import-questions.ts';

/** What a text comes to when it is imported as a file of a name: items as data, and what was said about the rest. */
export function importText(text: string, name: string) {
  const imported = importQuestions(new TextEncoder().encode(text), name, 'harbour');
  if (!imported.isImported)
    return { items: [], notes: [], left: [], summary: '', yaml: '', language: 'en', reason: imported.reason };
  const data: unknown = parse(imported.yaml);
  const items: unknown = data !== null && typeof data === 'object' && 'items' in data ? data.items : undefined;
  return {
    items: Array.isArray(items) ? items : [],
    notes: imported.notes.map(({ line, message }) => `${String(line)}: ${message}`),
    left: imported.left.map(({ line, name: own, reason }) => `${String(line)} ${own}: ${reason}`),
    summary: imported.summary,
    yaml: imported.yaml,
    language: imported.language,
    reason: '',
  };
}

/** A claim that is still to be proved. */
export function open(why = '') {
  return { why, quote: '' };
}
