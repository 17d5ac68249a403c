/** Question marks of all scripts; the Greek one looks like a semicolon and counts behind Greek letters. */
const ending = /(?:[?？؟՞፧⁇⁈‽]|[?？][!！]+|[!！][?？]|(?<=\p{Script=Greek}\p{M}*)[;;])["'”’»›)\]」』）*_!…]*$/u;

/** Whether a text ends in a question mark, closing quotation marks and brackets aside, or in an exclamation behind a question. */
export function endsInQuestion(text: string): boolean {
  return ending.test(text.trimEnd()) || /[?？؟]["”’」』）)]*\s*[^?？.。!！]{2,80}[!！]["”’」』）)]*$/u.test(text);
}
