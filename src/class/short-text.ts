/** No bar has room for more, and no button. */
const mostWords = 5;

/** As long as this a text is short, whatever the number of its words. */
const shortEnough = 30;

/** The first words of a text, for bars and buttons; the text itself where it is short. */
export function shortText(text: string): string {
  const words = text.split(/\s+/u);
  if (words.length <= mostWords || text.length <= shortEnough) return text;
  return `${words.slice(0, mostWords).join(' ')} …`;
}
