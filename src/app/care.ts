/** What was done so far for the answers to stay. It may be lost: then it is asked once more. */
export interface Care {
  /** the learner was asked whether the browser should keep the answers for good */
  readonly isAsked: boolean;
  /** answers to this lesson that were there when a copy was saved last */
  readonly copied: number;
}

const key = 'lectern:care';

/** Reads it; where storage is refused nothing was done. */
export function readCare(): Care {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const given = new Map<string, unknown>(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
    return { isAsked: given.get('isAsked') === true, copied: Number(given.get('copied') ?? 0) || 0 };
  } catch {
    return { isAsked: false, copied: 0 };
  }
}

/** Keeps it if the browser lets us. */
export function keepCare(care: Care): void {
  try {
    localStorage.setItem(key, JSON.stringify(care));
  } catch {
    // refused or full: it is asked once more
  }
}
