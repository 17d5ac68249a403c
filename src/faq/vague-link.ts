import type { Run } from './faq.ts';

/** Texts that say nothing of where they lead, folded; in the languages that the kit's authors know. */
const vague = new Set(
  `here|click here|see here|this|this link|this page|link|more|read more|learn more
aquí|haz clic aquí|clic aquí|pulsa aquí|este enlace|esta página|enlace|más|leer más|ver más|saber más
hier|hier klicken|dieser link|mehr|mehr lesen|ici|cliquez ici|ce lien|lien|plus|lire plus|qui|clicca qui|aqui|clique aqui`.split(
    /[|\n]/,
  ),
);

/** A link in a text, with the stretch of the text that it stands on. */
interface Link {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the links whose text tells nobody where they lead (WCAG 2.2, 2.4.4). */
export function vagueLinks(runs: readonly Run[]): readonly Link[] {
  const links: Link[] = [];
  let at = 0;
  let href: string | undefined;
  for (const run of runs) {
    const last = links.at(-1);
    const [start, end] = [at, at + run.text.length];
    if (run.href !== undefined) {
      if (last && run.href === href) links[links.length - 1] = { ...last, text: last.text + run.text, end };
      else links.push({ text: run.text, start, end });
    }
    href = run.href;
    at = end;
  }
  return links.filter(({ text }) =>
    vague.has(
      text
        .toLowerCase()
        .replace(/[\s.…!:›»→]+$/u, '')
        .trim(),
    ),
  );
}
