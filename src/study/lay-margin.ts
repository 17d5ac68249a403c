/** Lays the items out in the margin. */
export interface Margin {
  /** lays them out anew after items have come, gone or been replaced */
  refresh(): void;
}

/** between two groups of items, in CSS pixels */
const gap = 16;

/**
 * Keeps the items in the margin from covering each other. By themselves they stand at the height of their paragraph, and an
 * open one takes no more room in the text than it did when it was folded, so that no text moves; those below it are pushed
 * down, and a section grows when its margin is longer than its text. Everything is moved by `translate` and read from the
 * untouched layout, so the order of events does not matter.
 */
export function layMargin(root: HTMLElement): Margin {
  /** heights of the groups as they were when all of their items were folded */
  const folded = new WeakMap<HTMLElement, number>();

  function lay(): void {
    for (const section of root.querySelectorAll<HTMLElement>('[data-section]:has(.items)')) layOne(section);
  }

  function layOne(section: HTMLElement): void {
    const groups = [...section.querySelectorAll<HTMLElement>('.items')];
    section.style.minHeight = '';
    // where `study.css` puts them
    const hasMargin = groups.some((group) => getComputedStyle(group).gridColumnStart === '2');
    for (const group of groups) {
      group.style.translate = '';
      group.style.minHeight = '';
      if (!hasMargin) continue;
      if (group.querySelector('details[open]')) group.style.minHeight = `${folded.get(group) ?? 0}px`;
      else folded.set(group, group.getBoundingClientRect().height);
    }
    if (!hasMargin || !section.querySelector('details[open]')) return;
    let below = 0;
    for (const group of groups) {
      const top = Math.max(group.offsetTop, below);
      if (top > group.offsetTop) group.style.translate = `0 ${top - group.offsetTop}px`;
      below = top + contentHeight(group) + gap;
    }
    // offsets are counted from the section, which is positioned
    const missing = below - section.offsetHeight;
    if (missing > 0) section.style.minHeight = `${section.offsetHeight + missing}px`;
  }

  // tells at first, of each section as it comes near enough to be laid out, and when the items come into the margin or leave it
  const sizes = new ResizeObserver((entries) => {
    const sections = new Set(entries.map(({ target }) => target.closest<HTMLElement>('[data-section]')));
    for (const section of sections) if (section) layOne(section);
  });
  follow();
  return {
    refresh() {
      sizes.disconnect();
      follow();
      lay();
    },
  };

  function follow(): void {
    for (const details of root.querySelectorAll('.items > details')) sizes.observe(details);
  }
}

/**
 * A group with an open item has no height of its own. Measured on the screen and not by offsets: a group that is moved
 * becomes what its children's offsets are counted from.
 */
function contentHeight(group: HTMLElement): number {
  const last = group.lastElementChild;
  return last ? last.getBoundingClientRect().bottom - group.getBoundingClientRect().top : 0;
}
