import { adoptStyle } from '../ui/adopt-style.ts';
import './settings-element.ts';
import style from './settings.css?inline';

adoptStyle(style);

/** Starts the settings in their part of the page, `main#settings`. */
export function start({ root }: { readonly root: HTMLElement }): { show(): Promise<void> } {
  const element = document.createElement('lectern-settings');
  return {
    async show() {
      element.enter();
      if (!element.isConnected) root.append(element);
      await element.updateComplete;
    },
  };
}
