/** Languages that the kit itself speaks. */
export type InterfaceLanguage = 'en' | 'es';

/**
 * The language in which the kit speaks beside a document: the document's own, or English where it does not know that one.
 *
 * @param language  BCP 47, of the document
 */
export function interfaceLanguage(language: string): InterfaceLanguage {
  return /^es(-|$)/i.test(language) ? 'es' : 'en';
}
