/** Whether a link may go into a lesson: an address of the web or of mail, never script or a file. */
export function isWebAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i.test(href);
}
