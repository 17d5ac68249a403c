import { importDocument } from '../../../src/import/import-document.ts';
import type { Imported } from '../../../src/import/import-document.ts';
import { parseFaq } from '../../../src/faq/parse-faq.ts';

/**
 * An FAQ of our own with the faults of a text that was saved from a word processor: an empty line between all lines, wider
 * gaps between paragraphs, a question over three lines, one without a gap above it, a page that ends inside a paragraph,
 * double and stray spaces, a word hyphenated at a line's end.
 */
export const wrappedFaq = ` Who may borrow a boat from the village harbour ?

 

Every household of the village may borrow a boat for as long as the light of the day lasts, and 

no one has to say what the boat is wanted for.  The harbour keeps six of them, painted in 

different colours so that each can be told from far away; they are checked every spring. 

 

Why does the harbour lend its boats without asking for money, when so many other harbours in 

the region have been asking for a fee for years and seem to be getting along very well with 

that way of doing things ?

 

The boats were given to the village on the condition that nobody should ever pay for them. The 

council has kept to that condition for sixty years -- all repairs are paid from the harvest 

of the common orchard.  People who would like to help may come to the painting day, which the 



council announces each spring on the board beside the well.  Similarly, children may help 

with the ropes if they can swim.   

 

To date, nobody has been turned away from the painting day. When it rains, the day is moved to 

the follow-

ing week; the council rings the bell twice. 

What happens if a boat is not brought back in time ?

 

A boat that is late is looked for at once, since the lake is cold.  The people who look for it 

set 
 out with two lamps and a rope.  Nobody is ever scolded for asking for help.  
`;

/** The import of a text under the name of a text file. */
export function importText(text: string, name = 'harbour-boats.txt'): Promise<Imported> {
  return importDocument(new TextEncoder().encode(text), name);
}

/** The Markdown behind the front matter, or why there is none. */
export function bodyOf(imported: Imported): string {
  return imported.isImported ? (imported.markdown.split('\n---\n\n')[1] ?? '') : imported.reason;
}

/** What the course's own parser reads in an import. */
export function readBack(imported: Imported) {
  const markdown = imported.isImported ? imported.markdown : '';
  const { value, problems } = parseFaq({ file: 'slides/test.md', text: markdown });
  const sections = value.sections.map(({ id, title, blocks }) => ({
    id,
    title,
    texts: blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.passages.map(({ text }) => text).join(' ')];
      if (block.kind === 'list') return block.items.map(({ passages }) => passages.map(({ text }) => text).join(' '));
      return [];
    }),
  }));
  return { front: value.front, sections, errors: problems.filter(({ severity }) => severity === 'error') };
}

/** The sections of an import: titles as plain text, answers as nothing but letters and digits. */
export function sectionsOf(imported: Imported) {
  const { front: _, ...rest } = readBack(imported);
  const titles = rest.sections.map(({ title }) => title);
  const bodies = bodyOf(imported)
    .split(/^## .*$/m)
    .slice(1);
  return titles.map((title, index) => {
    const body = (bodies[index] ?? '').replace(/^# [\s\S]*/m, (chapter) =>
      chapter.startsWith('# call') ? chapter : '',
    );
    return { title, letters: lettersOf(body.replace(/\]\(<[^>]*>\)/g, ']')) };
  });
}

/** What is left of a text without spaces, signs and capitals. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
