/** Milliseconds until there is anything to show, and between two showings. */
const patience = 2000;
const rest = 500;

/**
 * Says how far a long reading is, in one line that is written over and taken away in the end, so that whatever follows stands
 * alone.
 *
 * @param write  standard error
 * @param now    a clock, in milliseconds
 */
export function progressLine(file: string, write: (text: string) => void, now: () => number) {
  const start = now();
  let last = start;
  let width = 0;
  return {
    show(done: number, all: number): void {
      const time = now();
      if (time - start < patience || time - last < rest) return;
      last = time;
      const line = `${file.replace(/\s+/g, ' ')}: page ${String(done)} of ${String(all)}`;
      width = line.length;
      write(`\r${line}`);
    },
    clear(): void {
      if (width > 0) write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
