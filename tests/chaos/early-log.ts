import { openAttemptLog as openHonestLog, type AttemptLog } from '../../src/progress/attempt-log.ts';

/** The seeded fault: a log that says "stored" while the transaction is still under way. */
export function openAttemptLog(name: string): AttemptLog {
  const log = openHonestLog(name);
  return {
    ...log,
    append(records) {
      void log.append(records);
      return Promise.resolve();
    },
  };
}
