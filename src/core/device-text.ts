/** Texts of a device, by key, as the page goes by them. */
export interface DeviceTexts {
  read(key: string): string | undefined;
  /**
   * Keeps a text; where the storage refuses, until the page is left.
   *
   * @param text  undefined to forget it
   * @returns whether the storage took it
   */
  write(key: string, text: string | undefined): boolean;
}

/**
 * Reads and writes texts in a storage that may be refused or full: what it does not take holds until the page is left.
 *
 * @param storage  is asked each time, since asking may throw
 */
function deviceTexts(storage: () => Storage): DeviceTexts {
  const refused = new Map<string, string | undefined>();
  return {
    read(key) {
      if (refused.has(key)) return refused.get(key);
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      refused.delete(key);
      try {
        if (text === undefined) storage().removeItem(key);
        else storage().setItem(key, text);
        return true;
      } catch {
        refused.set(key, text);
        return false;
      }
    },
  };
}

/** of this device */
export const onDevice = deviceTexts(() => localStorage);

/** of this tab */
export const inTab = deviceTexts(() => sessionStorage);

/** What a text says in JSON; undefined where it says nothing. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The object that a text describes in JSON; empty when it describes none. */
export function objectIn(text: string | undefined): ReadonlyMap<string, unknown> {
  const described = jsonIn(text);
  return new Map(Object.entries(typeof described === 'object' && described !== null ? described : {}));
}
