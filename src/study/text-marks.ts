import type { Mark } from '../course/map-lines.ts';

/** The learner's marks on the text itself. */
export interface TextMarks {
  draw(marks: ReadonlyMap<string, Mark>): void;
}

/** Puts the marks on the text while *Show my marks* is pressed; off at first, since colour on the page is earned. */
export function startMarks(root: HTMLElement): TextMarks {
  let isOn = false;
  let known: ReadonlyMap<string, Mark> = new Map();

  function show(): void {
    root.toggleAttribute('data-marks', isOn);
    for (const button of document.querySelectorAll('[data-show-marks]'))
      button.setAttribute('aria-pressed', String(isOn));
    for (const passage of root.querySelectorAll<HTMLElement>('.text [data-passage]')) {
      const mark = isOn ? (known.get(passage.dataset['passage'] ?? '') ?? 0) : 0;
      passage.classList.remove('m1', 'm2', 'm3', 'm4');
      if (mark > 0) passage.classList.add(`m${mark}`);
    }
  }

  // The button stands in the contents, and again in the dialog that copies them.
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-show-marks]')) return;
    isOn = !isOn;
    show();
  });

  return {
    draw(marks) {
      known = marks;
      if (isOn) show();
    },
  };
}
