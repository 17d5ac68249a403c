/**
 * Names what a site keeps on the device: database, channel and drafts.
 *
 * Pages of one folder share one history, so that a download holds all lessons of a shelf. The folder is part of the name,
 * because one host often serves many shelves (`https://host/class-a/`, `https://host/class-b/`), and a course id like
 * `introduction` in two of them must not mix two histories, nor may deleting one delete the other.
 *
 * @param pageUrl the page's address, hash and query included
 * @returns `lectern/`, `lectern/class-a/`
 */
export function siteName(pageUrl: string): string {
  return `lectern${new URL('.', pageUrl).pathname}`;
}

/**
 * Names the database of a site's sessions. No folder of a host can have this name.
 *
 * @param site  see `siteName`
 */
export function sessionsName(site: string): string {
  return `${site}#sessions`;
}

/**
 * Names the database of a site's classes. No folder of a host can have this name.
 *
 * @param site  see `siteName`
 */
export function classesName(site: string): string {
  return `${site}#classes`;
}
