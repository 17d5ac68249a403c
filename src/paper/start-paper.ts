import { newSeed, settingsFor } from '../lesson/draw/draw-settings.ts';
import { choicesIn } from '../lesson/draw/item-pool.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import './paper-element.ts';
import { PaperSettingsEvent } from './paper-element.ts';
import { paperQuery, parsePaper, type PaperSettings } from './paper-settings.ts';
import style from './paper.css?inline';

adoptStyle(style);

/** What paper needs of the page. */
export interface PaperHost {
  readonly lesson: Lesson;
  /** `main#paper` */
  readonly root: HTMLElement;
  /** the address follows the settings, so that it is a link to the same sheets */
  onMove(query: string): void;
}

/** Paper, started. */
export interface Paper {
  /** @param query  settings of a link; without a seed the sheets are drawn anew */
  show(query: string): Promise<void>;
}

/** Starts paper in its part of the page. */
export function start({ lesson, root, onMove }: PaperHost): Paper {
  const element = document.createElement('lectern-paper');

  function take(settings: PaperSettings): void {
    element.settings = settings;
    onMove(paperQuery(settings));
  }

  element.addEventListener(PaperSettingsEvent.type, ({ settings }) => take(settings));
  return {
    async show(query) {
      const asked = settingsFor(parsePaper(query), choicesIn(lesson.course.getState()));
      take({ ...asked, seed: asked.seed || newSeed(lesson.random) });
      if (!element.isConnected) root.append(element);
      await element.updateComplete;
    },
  };
}
