import { describe, expect, it } from 'vitest';
import { importText, open } from './import-text.ts';

/** A bank of one question, from line 2 on. */
function moodle(type: string, inside: string, text = 'What is it?') {
  const source = `<quiz>
<question type="${type}"><name><text>Boats</text></name>
<questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>
${inside}
</question></quiz>`;
  return importText(source, 'harbour.xml');
}

const answer = (fraction: number | string, text: string, feedback = '', inside = '') =>
  `<answer fraction="${String(fraction)}"><text>${text}</text><feedback format="html"><text>${feedback}</text></feedback>${inside}</answer>`;

describe('Moodle XML', () => {
  it('takes a choice with hints and feedback, and turns HTML into text', () => {
    const taken = moodle(
      'multichoice',
      `<generalfeedback format="html"><text>&lt;p&gt;See the gate.&lt;/p&gt;</text></generalfeedback>
<single>true</single>
<incorrectfeedback format="html"><text>Look again.</text></incorrectfeedback>
<correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
${answer(100, '<![CDATA[<p>10<sup>2</sup>&nbsp;boats</p>]]>')}
${answer(0, 'H<![CDATA[<sub>2</sub>]]>O', 'No water.')}
<hint format="html"><text>Count them.</text></hint><hint format="html"><text></text></hint>`,
      '<p>How <b>many</b>?</p><ul><li>here</li><li>there</li></ul><p>See <a href="https://example.org/a">this</a>.</p>',
    );
    expect(taken.items).toEqual([
      {
        id: 'boats',
        kind: 'choice',
        section: '',
        prompt: 'How many?\n- here\n- there\nSee this (https://example.org/a).',
        hints: ['Count them.'],
        options: [
          { text: '10² boats', correct: true, ...open('See the gate.') },
          { text: 'H₂O', ...open('No water.') },
        ],
      },
    ]);
    expect(taken.yaml).toContain('# feedback to a wrong answer: Look again.');
    expect(taken.yaml).not.toContain('Your answer is correct');
  });

  it('takes several right answers, whose thirds are rounded', () => {
    const answers = [33.33333, 33.33333, 33.33333, -33.33333].map((part, at) => answer(part, `boat ${String(at)}`));
    const { items, notes } = moodle('multichoice', `<single>false</single>${answers.join('')}`);
    expect(items).toMatchObject([{ options: [{ correct: true }, { correct: true }, { correct: true }, {}] }]);
    expect(notes).toEqual([]);
  });

  it('takes true or false', () => {
    expect(moodle('truefalse', answer(0, 'true', 'No.') + answer(100, 'false', 'Yes.')).items).toMatchObject([
      {
        options: [
          { text: 'True', ...open('No.') },
          { text: 'False', correct: true, ...open('Yes.') },
        ],
      },
    ]);
  });

  it('takes short answers, and says that case and accents do not count', () => {
    const inside = `<usecase>1</usecase>${answer(100, 'café')}${answer(0, 'Cafe', 'Mind the accent.')}${answer(0, 'tea')}${answer(0, '*', 'No.')}`;
    const { items, notes, yaml } = moodle('shortanswer', inside);
    expect(items).toMatchObject([{ kind: 'short', accept: ['café'], wrong: [{ text: 'tea', ...open() }], ...open() }]);
    expect(notes).toEqual([
      '2: small and capital letters are the same here',
      '2: kept as a comment: feedback to "Cafe": Mind the accent.',
      '2: kept as a comment: feedback to any other answer: No.',
      '4: "Cafe" is left out: here it is accepted, since case and accents do not count',
    ]);
    expect(yaml).toContain('# feedback to "Cafe": Mind the accent.');
  });

  it('takes a number with its tolerance and unit', () => {
    const inside = `${answer(100, '12', 'Yes.', '<tolerance>0.5</tolerance>')}${answer(0, '120', 'In metres.', '<tolerance>0</tolerance>')}
<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit><unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units>`;
    const { items, notes } = moodle('numerical', inside);
    expect(items).toMatchObject([
      {
        kind: 'number',
        value: 12,
        unit: 'm',
        tolerance: 0.5,
        wrong: [{ value: 120, ...open('In metres.') }],
        ...open('Yes.'),
      },
    ]);
    expect(notes).toEqual(['2: only one unit is taken: without cm']);
  });

  it('takes pairs, and answers that belong to nothing', () => {
    const pair = (left: string, right: string) =>
      `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    expect(moodle('matching', pair('Heron', 'grey') + pair('Otter', 'grey') + pair('', 'pink')).items).toMatchObject([
      {
        kind: 'match',
        pairs: [
          { left: 'Heron', right: 'grey' },
          { left: 'Otter', right: 'grey' },
        ],
        surplus: [{ text: 'pink' }],
      },
    ]);
  });

  it('takes steps in the order of their places', () => {
    expect(
      moodle('ordering', answer('2.0', 'row') + answer('1.0', 'untie') + answer('3.0', 'tie')).items,
    ).toMatchObject([{ kind: 'order', steps: [{ text: 'untie' }, { text: 'row' }, { text: 'tie' }] }]);
  });

  it('takes embedded answers as gaps, what stands above them as the prompt', () => {
    const text =
      '<p>Fill in.</p><p>A {1:MULTICHOICE_S:=grey#Yes.~pink#Look up.~%50%brown} boat costs {2:SA:=nothing~%100%zero~coins#Not here.~*#Think.}; {:NM:=6:0} of {them}.</p>';
    const { items, notes, yaml } = moodle('cloze', '', text);
    expect(items).toEqual([
      {
        id: 'boats',
        kind: 'cloze',
        section: '',
        prompt: 'Fill in.',
        text: 'A {gap-1} boat costs {gap-2}; {gap-3} of (them).',
        gaps: {
          'gap-1': {
            accept: ['grey'],
            choices: ['grey', 'pink', 'brown'],
            ...open('Yes.'),
            wrong: [{ text: 'pink', ...open('Look up.') }],
          },
          'gap-2': { accept: ['nothing', 'zero'], ...open(), wrong: [{ text: 'coins', ...open('Not here.') }] },
          'gap-3': { accept: ['6'], ...open() },
        },
      },
    ]);
    expect(yaml).toContain('# gap 2, feedback to any other answer: Think.');
    expect(notes).toEqual([
      '2: gap 3 takes a number, and here only as it is written',
      '2: its gaps have the weights 1, 2, and here count the same',
      '2: the weight 50 % of "brown" is refused: here it is wrong',
      '2: braces of its text are written as brackets',
      '2: kept as a comment: gap 2, feedback to any other answer: Think.',
    ]);
  });

  it.each([
    ['gapselect', 'selectoption'],
    ['ddwtos', 'dragbox'],
  ])('takes words to choose or drag as gaps: %s', (type, tag) => {
    const words = [
      ['heron', 1],
      ['otter', 1],
      ['grey', 2],
      ['red', 2],
    ].map(([word, group]) => `<${tag}><text>${String(word)}</text><group>${String(group)}</group></${tag}>`);
    expect(moodle(type, words.join(''), 'The [[1]] is [[4]].').items).toMatchObject([
      {
        kind: 'cloze',
        prompt: 'Boats',
        text: 'The {gap-1} is {gap-2}.',
        gaps: {
          'gap-1': { accept: ['heron'], choices: ['heron', 'otter'] },
          'gap-2': { accept: ['red'], choices: ['grey', 'red'] },
        },
      },
    ]);
  });

  it('names pictures, files and tags that it leaves out, each once', () => {
    const { notes } = moodle(
      'truefalse',
      `${answer(100, 'true')}${answer(0, 'false')}<tags><tag><text>a</text></tag></tags>
<file name="a boat.png" encoding="base64">AAAA</file><file name="list.pdf" encoding="base64">AAAA</file>`,
      'So? <img src="@@PLUGINFILE@@/a%20boat.png">',
    );
    expect(notes).toEqual([
      '2: its tags are left out',
      '3: the picture "a boat.png" is left out: say in words what it shows',
      '5: the file "list.pdf" is left out',
    ]);
  });

  it.each([
    ['essay', '', 'it is an essay, which only a person can mark'],
    ['description', '', 'it is a text without a question'],
    ['calculated', '', 'its numbers are drawn anew each time'],
    ['ddmarker', '', 'it is answered on a picture'],
    ['toString', '', 'there is no kind of item for the type "toString"'],
    ['numerical', answer(100, 'many'), '"many" is no number'],
    ['truefalse', answer(100, 'yes'), 'its answers are not "true" and "false"'],
    ['cloze', '', 'its text has no gap'],
    ['ordering', answer(1, 'a') + answer(2, 'b'), 'it has fewer than three steps'],
  ])('says why it leaves a question: %s', (type, inside, reason) => {
    const taken = moodle(type, inside);
    expect(taken.reason).toMatch(`"Boats": ${reason}`);
  });

  it.each([
    ['<quiz><question', 'line 1: it is no well-formed XML (unclosed tag: quiz): export it again'],
    ['<quiz>&nbsp;</quiz>', 'line 1: it is no well-formed XML (undefined entity): export it again'],
    [
      '<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>',
      'line 1: it has a DOCTYPE, which no question bank needs: take it away',
    ],
    ['<quiz>' + '<a>'.repeat(1000), 'line 1: its elements are nested too deep'],
    ['<html></html>', "it is XML, but no question bank of Moodle's (it begins with <html>): export it as Moodle XML"],
    ['<quiz/>', 'no question was found: is it Moodle XML?'],
  ])('refuses %s', (source, reason) => {
    expect(importText(source, 'a.xml').reason).toContain(reason);
  });

  it('reads the encoding that the file names', async () => {
    const { importQuestions } = await import('../../../../src/import/questions/import-questions.ts');
    const source = `<?xml version="1.0" encoding="ISO-8859-2"?><quiz><question type="truefalse"><questiontext><text>\xb1?</text></questiontext>${answer(100, 'true')}${answer(0, 'false')}</question></quiz>`;
    const taken = importQuestions(Buffer.from(source, 'latin1'), 'a.xml', 'a');
    expect(taken.isImported && taken.yaml).toContain('prompt: ą?');
  });
});
