/** What wants the screen awake. */
type Holder = 'room' | 'speaker';

const holders = new Set<Holder>();
let lock: WakeLockSentinel | undefined;
let isFollowing = false;

/**
 * Keeps the screen awake while a lesson is given, where the browser can; a locked screen in the middle of a vote loses a
 * class. The lock is gone whenever the tab was hidden, and is asked for again then.
 */
export function keepAwake(holder: Holder, isNeeded: boolean): void {
  if (!('wakeLock' in navigator)) return;
  if (isNeeded) holders.add(holder);
  else holders.delete(holder);
  if (!isFollowing) document.addEventListener('visibilitychange', () => void follow());
  isFollowing = true;
  void follow();
}

async function follow(): Promise<void> {
  if (holders.size === 0) return release();
  if (lock !== undefined || document.visibilityState !== 'visible') return;
  // refused on a weak battery, or by the browser's settings
  const held = await navigator.wakeLock.request('screen').catch(() => undefined);
  if (held === undefined) return;
  held.addEventListener('release', () => {
    if (lock === held) lock = undefined;
  });
  if (lock !== undefined) return void held.release();
  lock = held;
  if (holders.size === 0) release();
}

function release(): void {
  void lock?.release();
  lock = undefined;
}
