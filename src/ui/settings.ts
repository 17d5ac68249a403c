import { objectIn, onDevice } from '../core/device-text.ts';

/** What the learner has set on this device. It is needed before the first paint, and may be lost. */
export interface Settings {
  /** the device's own when left out */
  readonly theme?: 'light' | 'dark';
}

const key = 'lectern:settings';

/** Reads the settings; nothing is set when storage holds something else. */
export function readSettings(): Settings {
  const theme = objectIn(onDevice.read(key)).get('theme');
  return theme === 'light' || theme === 'dark' ? { theme } : {};
}

export function writeSettings(settings: Settings): void {
  onDevice.write(key, JSON.stringify(settings));
}

/** Puts the settings on the page. The theme's rules stand in `theme.css`. */
export function applySettings({ theme }: Settings, page: HTMLElement): void {
  if (theme) page.dataset['theme'] = theme;
  else delete page.dataset['theme'];
}

/** Whether the page is dark now, by choice or by the device; the deck is dark only by choice. */
export function isDark({ theme }: Settings, page: HTMLElement): boolean {
  if (theme) return theme === 'dark';
  return page.dataset['view'] !== 'deck' && matchMedia('(prefers-color-scheme: dark)').matches;
}
