/** What home says of progress: in the page itself, and when the script is there. */
export const homeMessages = {
  noneAsked: (total: number) => `${total} ${total === 1 ? 'passage' : 'passages'}, none asked yet.`,
  held: (held: number, total: number) => `${held} of ${total} ${total === 1 ? 'passage' : 'passages'} held`,
  goOnAt: (place: string) => `Go on at ${place}`,
} as const;
