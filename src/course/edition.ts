/** What an edition's name says: `cuba` is the course's default edition, `cuba.es` its Spanish one. */
export interface EditionName {
  readonly course: string;
  /** BCP 47; only named by editions beside the default one */
  readonly language?: string;
}

/** Reads an edition's name, which is its file's name without `.md`. */
export function readEdition(edition: string): EditionName {
  const match = /^(.+)\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i.exec(edition);
  const [, course, language] = match ?? [];
  return course === undefined || language === undefined ? { course: edition } : { course, language };
}

/**
 * Whether an edition's name can be its page's: a part of an address and of attributes that needs no escaping anywhere, and
 * not the name of the first course's page. Letters are those of any script.
 */
export function isEditionName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(\.[\p{L}\p{M}\p{N}_-]+)*$/u.test(name) && name.toLowerCase() !== 'index';
}
