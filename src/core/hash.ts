/**
 * A number of 53 bits that stands for a text (cyrb53, public domain). Stable for ever: stored records hold such hashes.
 *
 * It tells texts apart by accident, not against an attacker; it needs no secure context, unlike `crypto.subtle`.
 */
export function numberOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The same as a short word of lower-case letters and digits, at most eleven. */
export function hashText(text: string): string {
  return numberOf(text).toString(36);
}
