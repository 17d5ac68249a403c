import { asciiHtml } from '../course/ascii-html.ts';

/** What the template has places for; `alternates`, `boot`, `course`, `manifest` and `body` are markup, the others plain text. */
export interface PageParts {
  readonly language: string;
  readonly direction: string;
  readonly policy: string;
  readonly title: string;
  readonly description: string;
  readonly alternates: string;
  readonly boot: string;
  readonly course: string;
  readonly manifest: string;
  readonly body: string;
}

const place = /<!--\{\{(\w+)\}\}-->|\{\{(\w+)\}\}/g;

/**
 * Fills the places of the page template: `{{name}}` takes text and escapes it for an attribute or an element,
 * `<!--{{name}}-->` takes markup as it is.
 *
 * @throws when the template has a place that nothing is known for
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const known = new Map<string, string>(Object.entries(parts));
  return template.replace(place, (whole, markup?: string, text?: string) => {
    const value = known.get(markup ?? text ?? '');
    if (value === undefined) throw new Error(`index.html has a place ${whole} that nothing is known for`);
    return text === undefined ? value : escapeText(value);
  });
}

function escapeText(text: string): string {
  return asciiHtml(text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'));
}
