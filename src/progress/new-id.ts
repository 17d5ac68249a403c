/**
 * Makes an id for an attempt: 128 random bits, hexadecimal. `crypto.randomUUID` is missing on `http://` in a classroom's own
 * network, `getRandomValues` is there everywhere.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
