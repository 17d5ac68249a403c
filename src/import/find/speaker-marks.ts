import type { Block } from '../block.ts';
import { endsInQuestion } from './question-mark.ts';

/** The words in front of questions and answers, `Q:` and `A:`, in the document's own language. */
export interface SpeakerMarks {
  /** what stands in front of a question, empty for none; with the number behind it */
  questionMark(text: string): string;
  answerMark(text: string): string;
}

const start =
  /^(?<word>\p{L}[\p{L}\p{M}]{0,11})(?: ?#?(?<number>\d{1,3}(?:\.\d{1,3})*))?\s?(?<sign>[:：.)）–-]\)?)(?:\s+|(?<=[:：）])|$)/u;
const known = {
  question: new Set(
    'q question frage pregunta pergunta domanda вопрос вопр 问 問 質問 질문 pytanie vraag fråga kysymys soru otázka kérdés сұрақ سؤال hỏi tanya ερώτηση питання subject'.split(
      ' ',
    ),
  ),
  answer: new Set(
    'a answer ans antwort respuesta resposta réponse reponse risposta ответ отв 答 回答 답 답변 odpowiedź antwoord svar vastaus cevap odpověď válasz جواب إجابة đáp jawab απάντηση відповідь'.split(
      ' ',
    ),
  ),
};

/**
 * Finds the marks of a document. English ones and those of many languages are known; others show by themselves: one that
 * stands in front of questions, and one that follows it again and again.
 */
export function findSpeakerMarks(blocks: readonly Block[]): SpeakerMarks {
  const places = new Map<string, { count: number; questions: number; followers: Map<string, number> }>();
  let before: string | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text') continue;
    const mark = readMark(block.text);
    if (!mark) continue;
    const own = places.get(mark.word) ?? { count: 0, questions: 0, followers: new Map<string, number>() };
    own.count++;
    if (isQuestionSoon(blocks, index)) own.questions++;
    places.set(mark.word, own);
    if (before !== undefined && before !== mark.word) {
      const followers = places.get(before)?.followers;
      followers?.set(mark.word, (followers.get(mark.word) ?? 0) + 1);
    }
    before = mark.word;
  }
  const questions = new Set<string>();
  const answers = new Set<string>();
  for (const [word, { count, questions: asked, followers }] of places) {
    const isKnown = known.question.has(word);
    if (
      !(isKnown && (count >= 2 || word.length > 1)) &&
      !(isKnown && asked > 0) &&
      !(count >= 3 && asked * 3 >= count * 2 && word.length <= 10)
    )
      continue;
    const [follower, times] = [...followers].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0];
    if (!isKnown && times * 2 < count) continue;
    if (word === 'subject' && count < 3) continue;
    questions.add(word);
    if (times * 2 >= count || known.answer.has(follower)) answers.add(follower);
  }
  for (const word of places.keys())
    if (questions.size > 0 && known.answer.has(word) && !questions.has(word)) answers.add(word);
  const markOf = (words: ReadonlySet<string>) => (text: string) => {
    const mark = words.size > 0 ? readMark(text) : undefined;
    return mark && words.has(mark.word) ? mark.text : '';
  };
  return { questionMark: markOf(questions), answerMark: markOf(answers) };
}

function readMark(text: string): { readonly word: string; readonly text: string } | undefined {
  const found = start.exec(text);
  const word = found?.groups?.['word'];
  const sign = found?.groups?.['sign'] ?? '';
  if (!found || word === undefined) return undefined;
  // "So - nothing", "No. Never": only a colon, or a capital letter with a stop or bracket
  if (/^[–-]/.test(sign) && word.length > 1) return undefined;
  if (
    /^[.)]/.test(sign) &&
    word.length > 2 &&
    found.groups?.['number'] === undefined &&
    !known.question.has(word.toLowerCase()) &&
    !known.answer.has(word.toLowerCase())
  )
    return undefined;
  if (/^\p{Ll}$/u.test(word)) return undefined;
  return { word: word.toLowerCase(), text: found[0] };
}

/** Whether a question mark ends this block or one of the next lines of its paragraph. */
function isQuestionSoon(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at < Math.min(index + 5, blocks.length); at++) {
    const block = blocks[at];
    if (!block || (at > index && (block.gap > 0 || !block.isLine))) return false;
    if (endsInQuestion(block.text) || (at === index && /[?？؟]/u.test(block.text))) return true;
  }
  return false;
}
