/** `$course$/top/Europe/Capitals` → `Europe/Capitals` */
export function categoryName(path: string): string {
  return path
    .trim()
    .replace(/^\$[a-z]+\$\/?/, '')
    .replace(/^top(?:\/|$)/, '');
}
