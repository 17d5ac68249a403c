import type { Course } from '../course/course.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import type { PaperForm } from './make-form.ts';
import type { SheetName } from './paper-settings.ts';

/**
 * The style of printed pages: what stands at their feet, so that loose pages find each other. Each sheet of each form has a named
 * page (CSS Paged Media 3) with a counter of its own, which begins at 1. Margins are out of reach of elements, so their texts
 * stand in the style.
 */
export function pageFeet(course: Course, forms: readonly PaperForm[]): string {
  const sheets: Readonly<Record<Exclude<SheetName, 'cards'>, string>> = {
    worksheet: course.title,
    answers: `${course.title} · ${paperMessages.answerSheet}`,
    key: `${course.title} · ${paperMessages.keyFor}`,
  };
  return forms
    .flatMap((form) =>
      Object.entries(sheets).map(([sheet, text]) => {
        const page = `${sheet}-${form.name}`;
        return `.leaf[data-sheet='${sheet}'][data-form='${form.name}'] { page: ${page} }
@page ${page} {
  margin: 16mm 16mm 18mm;
  font: 8.5pt / 1.3 var(--kit);
  counter-increment: ${page};
  @bottom-left { content: ${cssString(text)} }
  @bottom-right { content: ${cssString(`${paperMessages.code(form)} · `)} counter(${page}) }
}`;
      }),
    )
    .join('\n');
}

/** A text as a string of CSS (CSS Syntax 3, 4.3.5). */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(/[\n\r\f]/g, ' ')}"`;
}
