/** What the page shows before any module has run. */
export interface FirstView {
  readonly view: 'home' | 'deck' | 'study' | 'quiz' | 'panel';
  /** the address to stand at instead of the one that was opened */
  readonly hash?: string;
  readonly theme?: 'light' | 'dark';
  /** a slide other than the title was asked for: the title must not flash up before it */
  readonly isWaiting: boolean;
}

/**
 * Decides what the page shows first, from its address and window. It runs in the inline boot script, before paint and
 * without any other module, so it knows the routes only by their first word; `routes.ts` has the whole grammar.
 *
 * A deck needs 800 × 500 px. Below that a deck's address opens the reading view at the same section; this is decided on
 * entering only, so that a zoom or a turned tablet never throws anyone out of a lesson under way.
 *
 * @param hash      `location.hash`
 * @param width     of the window, in CSS pixels
 * @param height    of the window, in CSS pixels
 * @param settings  what `localStorage` holds under `lectern:settings`, unread
 */
export function firstView(hash: string, width: number, height: number, settings: string | null): FirstView {
  const [name = '', section] = hash.slice(1).split(/[/?]/);
  const isTooSmall = width < 800 || height < 500;
  const chosen = chosenTheme(settings);
  const isDeck = name === 'deck' && !isTooSmall;
  // A projector cannot make black: the deck starts light unless dark was chosen.
  const theme = chosen ?? (isDeck ? 'light' : undefined);
  return {
    view: isDeck
      ? 'deck'
      : name === 'deck' || name === 'study'
        ? 'study'
        : name === ''
          ? 'home'
          : name === 'quiz'
            ? 'quiz'
            : 'panel',
    ...(name === 'deck' && isTooSmall ? { hash: section ? `#study/${section}` : '#study' } : {}),
    ...(theme ? { theme } : {}),
    isWaiting: isDeck && Boolean(section),
  };
}

function chosenTheme(settings: string | null): 'light' | 'dark' | undefined {
  try {
    const { theme } = JSON.parse(settings ?? '{}');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    return undefined;
  }
}
