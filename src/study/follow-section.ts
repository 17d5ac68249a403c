/** Knows which section is being read. */
export interface SectionFollower {
  start(): void;
  stop(): void;
}

/**
 * Follows the reader through the article: the section that crosses a line a quarter down the window is the current one. Its
 * entry in the contents is marked.
 *
 * @param onSection  is told the id of the section when it changes; empty above the first one
 */
export function followSection(root: HTMLElement, onSection: (id: string) => void): SectionFollower {
  const crossing = new Set<string>();
  let current: string | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = target instanceof HTMLElement ? (target.dataset['section'] ?? '') : '';
        if (isIntersecting) crossing.add(id);
        else crossing.delete(id);
      }
      const [id] = crossing;
      // Between two sections the one just left stays current.
      if (id === undefined && current !== undefined && scrollY > 0) return;
      if ((id ?? '') === current) return;
      const isFirst = current === undefined;
      current = id ?? '';
      markCurrent(root, current);
      if (!isFirst || current !== '') onSection(current);
    },
    { rootMargin: '-25% 0px -74% 0px' },
  );

  return {
    start() {
      observer.disconnect();
      crossing.clear();
      for (const section of root.querySelectorAll('[data-section]')) observer.observe(section);
    },
    stop() {
      observer.disconnect();
    },
  };
}

function markCurrent(root: HTMLElement, id: string): void {
  for (const link of root.querySelectorAll('.toc a')) {
    if (id !== '' && link.getAttribute('href') === `#study/${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
