import { strToU8, zipSync } from 'fflate';

/** A piece of an answer. */
type Piece = { readonly kind: 'p' | 'item' | 'code' | 'sub'; readonly text: string };

/** A question of our own with its answer. */
export interface Entry {
  readonly chapter: string;
  readonly title: string;
  readonly answer: readonly Piece[];
}

const p = (text: string): Piece => ({ kind: 'p', text });
const item = (text: string): Piece => ({ kind: 'item', text });
const code = (text: string): Piece => ({ kind: 'code', text });

/**
 * An FAQ of our own that has every trap: questions of several sentences, titles that are none, question marks inside answers,
 * lists and code, signs that mean something in Markdown.
 */
export const entries: readonly Entry[] = [
  {
    chapter: 'Borrowing a boat',
    title: 'Who may borrow a boat?',
    answer: [
      p('Everyone who lives in the village may borrow a boat, and so may their guests.'),
      p('Are there exceptions, people ask? There are none, and there will be none as long as the lake is there.'),
    ],
  },
  {
    chapter: 'Borrowing a boat',
    title: 'I have never rowed before. Can I borrow a boat all the same?',
    answer: [
      p('Yes. Before you set out, ask yourself three things:'),
      item('Can I swim two hundred metres?'),
      item('Is somebody with me who knows the lake?'),
      item('Have I told the harbour where I am going?'),
      p('Whoever can say yes three times may set out.'),
    ],
  },
  {
    chapter: 'Borrowing a boat',
    title: 'What does it cost?',
    answer: [p('Nothing at all. The boats were a gift, and the repairs are paid from the harvest of the orchard.')],
  },
  {
    chapter: 'On the water',
    title: 'How far out may I go, and why is there a line of buoys across the bay near the old mill?',
    answer: [
      p('As far as the buoys. Behind them the current of the river begins, which has carried off more than one boat.'),
      p('The buoys are painted *yellow* in spring; a_new_one costs $40, and <nobody> pays for it gladly.'),
    ],
  },
  {
    chapter: 'On the water',
    title: 'How do I call the harbour from the water?',
    answer: [
      p('Type this into the radio that lies in the bow, and wait for an answer:'),
      code('# call the harbour\ncall 16 --why "help?"'),
      p('The harbour answers within a minute, by day and by night.'),
    ],
  },
  {
    chapter: 'On the water',
    title: 'Does anybody watch the lake at night?',
    answer: [
      p('Two wardens do. They sit in the tower and look out for lamps, and they ring the bell when one goes out.'),
    ],
  },
  {
    chapter: 'Coming back',
    title: 'What happens if I am late?',
    answer: [
      p('A boat that is late is looked for at once, since the lake is cold even in summer.'),
      p('Nobody is ever scolded for asking for help, as the council decided long ago.'),
    ],
  },
  {
    chapter: 'Coming back',
    title: 'Where do I leave the boat, the oars and the key?',
    answer: [
      p('The boat belongs at the jetty, the oars in the shed and the key on its nail beside the door of the shed.'),
    ],
  },
  {
    chapter: 'Coming back',
    title: 'May I keep a boat over night?',
    answer: [p('You may not. Others want to row early in the morning, and the wardens count the boats at dusk.')],
  },
  {
    chapter: 'Coming back',
    title: 'Whom do I tell about a leak?',
    answer: [
      p('Whoever sits in the harbour office. Leaks are mended on the same day, and the boat rests until it is dry.'),
    ],
  },
];

/** The same with statements among the titles, for documents whose numbers say what is an entry. */
export const statements: readonly Entry[] = entries.map((entry, index) =>
  index % 3 === 2
    ? {
        ...entry,
        title: entry.title.replace(
          /^.*$/,
          `About ${index === 2 ? 'the price' : index === 5 ? 'the watch' : 'the night'}`,
        ),
      }
    : entry,
);

type Style = (list: readonly Entry[]) => string;

function wrap(text: string, width: number, hang = ''): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(hang + word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Writes entries, each chapter's heading in front of its first. */
export function chaptered(
  list: readonly Entry[],
  head: (chapter: string, index: number) => string,
  body: (entry: Entry, index: number, chapter: number, inChapter: number) => string,
) {
  let text = '';
  let chapter = 0;
  let inChapter = 0;
  list.forEach((entry, index) => {
    if (entry.chapter !== list[index - 1]?.chapter) {
      chapter++;
      inChapter = 0;
      text += head(entry.chapter, chapter);
    }
    inChapter++;
    text += body(entry, index, chapter, inChapter);
  });
  return text;
}

function plainAnswer({ answer }: Entry, indent = 0, first = ''): string {
  const pad = ' '.repeat(indent);
  return answer
    .map(({ kind, text }, index) => {
      const lines =
        kind === 'code'
          ? text.replace(/^/gm, '    ')
          : kind === 'item'
            ? wrap(`* ${text}`, 66, '  ')
            : wrap((index === 0 ? first : '') + text, 68);
      return lines.replace(/^(?=.)/gm, pad);
    })
    .join('\n\n');
}

const contents = (list: readonly Entry[]) =>
  chaptered(
    list,
    (chapter, index) => `${String(index)}. ${chapter}\n`,
    ({ title }, _, chapter, own) => `    ${String(chapter)}.${String(own)}. ${wrap(title, 50, '    ')}\n`,
  );

const texts: Readonly<Record<string, Style>> = {
  'questions that stand alone': (list) =>
    chaptered(
      list,
      (chapter) => `${chapter.toUpperCase()}\n\n`,
      (entry) => `${wrap(entry.title, 50)}\n\n${plainAnswer(entry)}\n\n`,
    ),
  'marks Q and A': (list) =>
    list.map((entry) => `${wrap(`Q: ${entry.title}`, 50)}\n${plainAnswer(entry, 0, 'A: ')}\n\n`).join(''),
  'marks in Spanish': (list) =>
    list.map((entry) => `Pregunta: ${entry.title}\nRespuesta: ${plainAnswer(entry)}\n\n`).join(''),
  'marks in a language that nobody taught it': (list) =>
    list.map((entry) => `Hmm: ${entry.title}\nJoo: ${plainAnswer(entry)}\n\n`).join(''),
  'marks with numbers, answers further right': (list) =>
    list
      .map((entry, index) => `Q${String(index + 1)}. ${wrap(entry.title, 50, '    ')}\n\n${plainAnswer(entry, 4)}\n\n`)
      .join(''),
  'numbers in brackets, contents in front': (list) =>
    `CONTENTS\n\n${list.map(({ title }, index) => `(${String(index + 1)}) ${wrap(title, 50, '    ')}\n`).join('')}\n${'-'.repeat(60)}\n\n` +
    list
      .map((entry, index) => `(${String(index + 1)}) ${wrap(entry.title, 50, '    ')}\n\n${plainAnswer(entry)}\n\n`)
      .join(''),
  'letters and numbers': (list) =>
    chaptered(
      list,
      (chapter, index) => `${String.fromCodePoint(64 + index)}. ${chapter}\n\n`,
      (entry, _, chapter, own) =>
        `${wrap(`${String.fromCodePoint(64 + chapter)}${String(own)}. ${entry.title}`, 60)}\n\n${plainAnswer(entry)}\n\n`,
    ),
  'numbers of two depths, contents in front, answers further right': (list) =>
    `The lake\n\n${contents(list)}\n\n` +
    chaptered(
      list,
      (chapter, index) => `${String(index)}. ${chapter}\n\n`,
      (entry, _, chapter, own) =>
        `${wrap(`${String(chapter)}.${String(own)}. ${entry.title}`, 60)}\n\n${plainAnswer(entry, 4)}\n\n`,
    ),
  'numbers, the answer straight below': (list) =>
    list.map((entry, index) => `${String(index + 1)}) ${entry.title}\n${plainAnswer(entry, 3)}\n\n`).join(''),
  'subjects between rules': (list) =>
    list
      .map(
        (entry, index) =>
          `${'-'.repeat(40)}\n\nSubject: ${String(index + 1)}. ${wrap(entry.title, 50, '         ')}\n\n${plainAnswer(entry)}\n\n`,
      )
      .join(''),
  'underlined titles': (list) =>
    `The lake\n========\n\n${chaptered(
      list,
      (chapter) => `${chapter}\n${'-'.repeat(chapter.length)}\n\n`,
      (entry) => `${entry.title}\n${'~'.repeat(entry.title.length)}\n\n${plainAnswer(entry)}\n\n`,
    )}`,
  'terms with two colons': (list) => list.map((entry) => `${entry.title}::\n${plainAnswer(entry, 2)}\n\n`).join(''),
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** An answer as HTML. */
export function htmlAnswer({ answer }: Entry, first = ''): string {
  return answer
    .map(({ kind, text }, index) => {
      const escaped = escapeHtml(text);
      if (kind === 'code') return `<pre>${escaped}</pre>`;
      return kind === 'item' ? `<ul><li>${escaped}</li></ul>` : `<p>${index === 0 ? first : ''}${escaped}</p>`;
    })
    .join('');
}

const page = (
  body: string,
) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The lake | Village</title>
<script>document.title = "Why?"</script></head><body>
<nav><a href="/">Home</a> <a href="/faq">What is new?</a></nav>
<div class="sidebar"><ul><li><a href="/boats">Where are the boats?</a></li><li><a href="/map">Map</a></li></ul></div>
<h1>Questions about the lake</h1>${body}
<footer><a href="/imprint">Imprint</a> <a href="#top">Back to top</a></footer></body></html>`;
const linkList = (list: readonly Entry[]) =>
  `<ul>${list.map(({ title }, index) => `<li><a href="#q${String(index)}">${title}</a></li>`).join('')}</ul>`;

const pages: Readonly<Record<string, Style>> = {
  'headings that skip levels, contents in front': (list) =>
    page(
      linkList(list) +
        chaptered(
          list,
          (chapter) => `<h2>${chapter}</h2>`,
          (entry, index) =>
            `<h4 id="q${String(index)}">${entry.title} <a href="#q${String(index)}">¶</a></h4>${htmlAnswer(entry)}`,
        ),
    ),
  'chapters on the level of the questions': (list) =>
    page(
      chaptered(
        list,
        (chapter) => `<h3>${chapter}</h3>`,
        (entry) => `<h3>${entry.title}</h3>${htmlAnswer(entry)}`,
      ),
    ),
  'sub-headings in answers': (list) =>
    page(
      list
        .map(
          (entry) =>
            `<h2>${entry.title}</h2>${htmlAnswer(entry).replace('<p>Yes.', '<h3>Yes.</h3><p>').replace('<pre>', '<h3></h3><pre>')}`,
        )
        .join(''),
    ),
  'bold paragraphs': (list) => page(list.map((entry) => `<p><b>${entry.title}</b></p>${htmlAnswer(entry)}`).join('')),
  'bold in the paragraph of the answer': (list) =>
    page(list.map((entry) => `<div><strong>${entry.title}</strong><br>${htmlAnswer(entry)}</div>`).join('')),
  'bold entries of a list': (list) =>
    page(`<ol>${list.map((entry) => `<li><b>${entry.title}</b>${htmlAnswer(entry)}</li>`).join('')}</ol>`),
  terms: (list) =>
    page(`<dl>${list.map((entry) => `<dt>${entry.title}</dt><dd>${htmlAnswer(entry)}</dd>`).join('')}</dl>`),
  summaries: (list) =>
    page(list.map((entry) => `<details><summary>${entry.title}</summary>${htmlAnswer(entry)}</details>`).join('')),
  'marks in cells of a table': (list) =>
    page(
      `<table>${list.map((entry) => `<tr><td>Q:</td><td>${entry.title}</td></tr><tr><td>A:</td><td>${htmlAnswer(entry)}</td></tr>`).join('')}</table>`,
    ),
  'rows of a table': (list) =>
    page(
      `<table>${list.map((entry) => `<tr><td>${entry.title}</td><td>${htmlAnswer(entry)}</td></tr>`).join('')}</table>`,
    ),
  buttons: (list) =>
    page(
      list
        .map(
          (entry) => `<button class="accordion">${entry.title}</button><div class="panel">${htmlAnswer(entry)}</div>`,
        )
        .join(''),
    ),
  'numbers in headings': (list) =>
    page(
      chaptered(
        list,
        (chapter, index) => `<h2>${String(index)} ${chapter}</h2>`,
        (entry, _, chapter, own) => `<h3>${String(chapter)}.${String(own)} ${entry.title}</h3>${htmlAnswer(entry)}`,
      ),
    ),
};

function escapeMark(text: string): string {
  return text.replace(/[\\`*_<[\]]/g, String.raw`\$&`);
}

function markAnswer({ answer }: Entry, first = ''): string {
  return `${answer
    .map(({ kind, text }, index) => {
      if (kind === 'code') return `\`\`\`\n${text}\n\`\`\``;
      return kind === 'item' ? `- ${escapeMark(text)}` : `${index === 0 ? first : ''}${escapeMark(text)}`;
    })
    .join('\n\n')}\n\n`;
}

const marked: Readonly<Record<string, Style>> = {
  'headings under chapters, contents in front': (list) =>
    `# The lake\n\n${list.map(({ title }) => `- [${title}](#x)`).join('\n')}\n\n${chaptered(
      list,
      (chapter) => `## ${chapter}\n\n`,
      (entry) => `### ${entry.title}\n\n${markAnswer(entry)}`,
    )}`,
  'one part of a longer document': (list) =>
    `# The lake\n\nA lake in the hills.\n\n## Getting there\n\nTake the bus.\n\n### By train\n\nTake the train, and then the bus.\n\n## FAQ\n\n${list.map((entry) => `### ${entry.title}\n\n${markAnswer(entry)}`).join('')}## Thanks\n\nTo all who row.\n`,
  'bold paragraphs': (list) =>
    `# The lake\n\n${list.map((entry) => `**${entry.title}**\n\n${markAnswer(entry)}`).join('')}`,
  'bold numbers': (list) =>
    `# The lake\n\n${list.map((entry, index) => `**${String(index + 1)}. ${entry.title}**\n\n${markAnswer(entry)}`).join('')}`,
  'bold marks': (list) =>
    `# The lake\n\n${list.map((entry) => `**Q:** ${entry.title}\n\n**A:** ${markAnswer(entry)}`).join('')}`,
  'marks on lines below each other': (list) =>
    list.map((entry) => `**Q**: ${entry.title}\n**A**: ${markAnswer(entry)}`).join(''),
  summaries: (list) =>
    `# The lake\n\n${list.map((entry) => `<details>\n<summary>${entry.title}</summary>\n\n${markAnswer(entry)}</details>\n\n`).join('')}`,
  'bold entries of a list': (list) =>
    `# The lake\n\n${list.map((entry) => `* **${entry.title}**\n\n${markAnswer(entry).replace(/^(?=.)/gm, '  ')}`).join('')}`,
};

const wordParagraph = (text: string, style = '', isBold = false) =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`;
const wordAnswer = ({ answer }: Entry) =>
  answer
    .map(({ kind, text }) =>
      `${kind === 'item' ? '• ' : ''}${text}`
        .split('\n')
        .map((line) => wordParagraph(line))
        .join(''),
    )
    .join('');

const words: Readonly<Record<string, Style>> = {
  'headings under chapters, contents in front': (list) =>
    wordParagraph('The lake', 'Title') +
    list.map(({ title }, index) => wordParagraph(`${title}\t${String(index + 2)}`)).join('') +
    chaptered(
      list,
      (chapter) => wordParagraph(chapter, 'Heading1'),
      (entry) => wordParagraph(entry.title, 'Heading2') + wordAnswer(entry),
    ),
  'bold paragraphs': (list) =>
    wordParagraph('The lake', 'Title') +
    list.map((entry) => wordParagraph(entry.title, '', true) + wordAnswer(entry)).join(''),
  numbers: (list) =>
    list.map((entry, index) => wordParagraph(`${String(index + 1)}. ${entry.title}`) + wordAnswer(entry)).join(''),
  'plain paragraphs': (list) => list.map((entry) => wordParagraph(entry.title) + wordAnswer(entry)).join(''),
  'rows of a table': (list) =>
    `<w:tbl>${list.map((entry) => `<w:tr><w:tc>${wordParagraph(entry.title)}</w:tc><w:tc>${wordAnswer(entry)}</w:tc></w:tr>`).join('')}</w:tbl>`,
};

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file with this body, or with another whole `document.xml`. */
export function docx(body: string, document?: Uint8Array): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': document ?? strToU8(xml),
    },
    { level: 9 },
  );
}

/** A document of our own: what it looks like, its file, and what is in it. */
export interface SampleDocument {
  readonly look: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly list: readonly Entry[];
}

const numbered =
  /number|letters|subject|bold numbers|^headings|underlined|terms|summaries|bold|marks|buttons|rows of a table$/;

/** All documents but the PDFs: every look with questions only, and those that mark their entries with statements too. */
export const sampleDocuments: readonly SampleDocument[] = [
  ...documentsOf('txt', texts, strToU8),
  ...documentsOf('html', pages, strToU8),
  ...documentsOf('md', marked, strToU8),
  ...documentsOf('docx', words, (body) => docx(body)),
];

function documentsOf(
  ending: string,
  styles: Readonly<Record<string, Style>>,
  bytesOf: (text: string) => Uint8Array,
): readonly SampleDocument[] {
  return Object.entries(styles).flatMap(([look, style]) => {
    const lists: readonly (readonly [string, readonly Entry[]])[] = [
      [look, entries],
      ...(numbered.test(look) ? [[`${look}, statements too`, statements] as const] : []),
    ];
    return lists.map(([name, list]) => ({
      look: `${ending}: ${name}`,
      name: `lake.${ending}`,
      bytes: bytesOf(style(list)),
      list,
    }));
  });
}
