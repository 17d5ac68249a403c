let isKept = false;

/**
 * Keeps the screen awake while a lesson is given, where the browser can; a locked screen in the middle of a vote loses a
 * class. The lock is gone whenever the tab was hidden, and is asked for again then.
 */
export function keepAwake(): void {
  if (isKept || !('wakeLock' in navigator)) return;
  isKept = true;
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
