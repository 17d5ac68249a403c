/** Question marks of all scripts; the Greek one looks like a semicolon and counts behind Greek letters. */
const ending = /(?:[?？؟՞፧⁇⁈‽]|[?？]!|!\?|(?<=\p{Script=Greek}\p{M}*)[;;])["'”’»›)\]」』）*_!…]*$/u;

/** Whether a text ends in a question mark, closing quotation marks and brackets aside. */
export function endsInQuestion(text: string): boolean {
  return ending.test(text.trimEnd());
}

/** Whether a text without a question mark is a question all the same, by a language that writes none or by how it begins. */
export function asksWithoutMark(text: string): boolean {
  const bare = text.trim();
  return (
    /(?:ですか|ますか|でしょうか|のか|とは|吗|呢|까)[。.]?$/u.test(bare) ||
    /^(?:what|why|how|who|whom|whose|where|when|which|can|could|do|does|did|is|are|was|were|will|would|should|may|must|has|have)(?:n't|'s|’s)?\s/iu.test(bare)
  );
}
