import { adoptStyle } from '../ui/adopt-style.ts';
import { messages } from '../ui/messages.ts';
import { textButton } from '../ui/text-button.ts';
import style from './contents-dialog.css?inline';

adoptStyle(style);

/**
 * Opens the table of contents as a dialog, for windows in which it has no column: the questions with their marks, the ways
 * to the other views, and light or dark. It is made afresh each time, so it always shows the marks there are now.
 */
export function openContents(bar: HTMLElement, turnTheme: () => void): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'contents';
  const title = document.createElement('h2');
  title.id = 'contents-title';
  title.textContent = messages.contents;
  dialog.setAttribute('aria-labelledby', title.id);

  const head = document.createElement('div');
  head.className = 'head';
  head.append(
    title,
    textButton(messages.close, () => dialog.close()),
  );

  const questions = document.createElement('div');
  questions.className = 'toc';
  for (const part of document.querySelectorAll('#study .toc > *')) questions.append(part.cloneNode(true));

  const ways = document.createElement('nav');
  ways.className = 'views';
  ways.setAttribute('aria-label', messages.lesson);
  const links = [...bar.querySelectorAll('nav a')].map((link) => link.cloneNode(true));
  ways.append(...links);
  // where there is no room in the bar there is room here
  const more = bar.querySelector('[data-to="quiz"]')
    ? (['review', 'progress', 'settings'] as const)
    : (['settings'] as const);
  for (const view of more) {
    const way = document.createElement('a');
    way.href = `#${view}`;
    way.textContent = messages[view];
    // other languages come last
    ways.insertBefore(way, ways.querySelector('[hreflang]'));
  }
  for (const way of ways.children) way.className = 'btn bare';
  ways.append(textButton(messages.lightOrDark, turnTheme));

  dialog.append(head, questions, ways);
  // A link leads away: the dialog closes first, and the view takes the focus.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
