import type { Link } from './links.ts';

/** Texts that say nothing of where they lead, folded; in the languages that the kit's authors know. */
const vague = new Set(
  `here|click here|see here|this|this link|this page|link|more|read more|learn more
aquí|haz clic aquí|clic aquí|pulsa aquí|este enlace|esta página|enlace|más|leer más|ver más|saber más
hier|hier klicken|dieser link|mehr|mehr lesen|ici|cliquez ici|ce lien|lien|plus|lire plus|qui|clicca qui|aqui|clique aqui`.split(
    /[|\n]/,
  ),
);

/** Finds the links whose text tells nobody where they lead (WCAG 2.2, 2.4.4). */
export function vagueLinks(links: readonly Link[]): readonly Link[] {
  return links.filter(({ text }) =>
    vague.has(
      text
        .toLowerCase()
        .replace(/[\s.…!:›»→]+$/u, '')
        .trim(),
    ),
  );
}
