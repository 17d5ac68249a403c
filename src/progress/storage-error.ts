/** Why attempts are in memory only. */
export type StorageFault = 'refused' | 'full' | 'blocked' | 'hung' | 'failed';

/** The device would not store, with the reason that the learner is told. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause?: unknown) {
    super(`storage ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Names of the errors that browsers give when a page may not store (https://www.w3.org/TR/IndexedDB-3/). */
const refusals: ReadonlySet<string> = new Set(['SecurityError', 'NotAllowedError', 'InvalidStateError']);

/** Finds the fault in whatever a storage call threw. */
export function storageFault(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return refusals.has(name) ? 'refused' : 'failed';
}

/**
 * Waits for a storage call, but no longer than `patience`: a hung disk must not hold up a lesson. The call goes on by itself,
 * and its late success does no harm, since records are kept by id.
 *
 * @param patience milliseconds
 * @param fault    says what to call it when time is up
 */
export async function within<T>(
  patience: number,
  call: Promise<T>,
  fault: () => StorageFault = () => 'hung',
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageError(fault())), patience);
  });
  call.catch(() => undefined); // a late failure has nobody left to tell
  try {
    return await Promise.race([call, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
