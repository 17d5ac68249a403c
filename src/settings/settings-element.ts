import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { messages } from '../ui/messages.ts';
import { languagesView } from './languages-view.ts';
import {
  applyReading,
  readReading,
  textSizes,
  usualReading,
  writeReading,
  type ReadingSettings,
} from '../ui/reading-settings.ts';
import { settingsMessages } from '../ui/settings-messages.ts';
import { applySettings, readSettings, writeSettings, type Settings } from '../ui/settings.ts';

/** A choice of one: its name, and what each answer is called. */
interface Choice<Value extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly what?: string;
  readonly now: Value;
  readonly options: readonly (readonly [Value, string])[];
  take(value: Value): void;
}

/** @summary How this device shows the lesson. Every choice holds at once, and from then on before the first paint. */
@customElement('lectern-settings')
export class SettingsElement extends LitElement {
  @state() private reading: ReadingSettings = usualReading;
  @state() private theme: Settings['theme'];
  private readonly lesson = currentLesson();

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows what is set now: another tab or the button of the bar may have changed it. */
  enter(): void {
    this.reading = readReading();
    this.theme = readSettings().theme;
  }

  protected override render(): TemplateResult {
    const { reading } = this;
    const { themes, spacings, lengths, motions, keysOf, sizeOf } = settingsMessages;
    const [section] = this.lesson.course.getState().sections;
    return html`<h1 class="big" tabindex="-1">${messages.settings}</h1>
      <p class="lede">${settingsMessages.lede}</p>
      ${languagesView(document)}
      <form>
        ${this.renderChoice<'device' | 'light' | 'dark'>({
          name: 'theme',
          legend: settingsMessages.theme,
          now: this.theme ?? 'device',
          options: [
            ['device', themes.device],
            ['light', themes.light],
            ['dark', themes.dark],
          ],
          take: (theme) => this.setTheme(theme),
        })}
        ${this.renderChoice<ReadingSettings['size']>({
          name: 'size',
          legend: settingsMessages.size,
          what: settingsMessages.sizeWhat,
          now: reading.size,
          options: textSizes.map((size) => [size, sizeOf(size)]),
          take: (size) => this.set({ ...reading, size }),
        })}
        ${this.renderChoice<ReadingSettings['spacing']>({
          name: 'spacing',
          legend: settingsMessages.spacing,
          now: reading.spacing,
          options: [
            ['usual', spacings.usual],
            ['wide', spacings.wide],
          ],
          take: (spacing) => this.set({ ...reading, spacing }),
        })}
        ${this.renderChoice<ReadingSettings['lines']>({
          name: 'lines',
          legend: settingsMessages.lines,
          now: reading.lines,
          options: [
            ['usual', lengths.usual],
            ['short', lengths.short],
          ],
          take: (lines) => this.set({ ...reading, lines }),
        })}
        ${this.renderChoice<ReadingSettings['motion']>({
          name: 'motion',
          legend: settingsMessages.motion,
          now: reading.motion,
          options: [
            ['device', motions.device],
            ['none', motions.none],
          ],
          take: (motion) => this.set({ ...reading, motion }),
        })}
        ${this.renderChoice<ReadingSettings['keys']>({
          name: 'keys',
          legend: settingsMessages.keys,
          what: settingsMessages.keysWhat,
          now: reading.keys,
          options: [
            ['on', keysOf.on],
            ['off', keysOf.off],
          ],
          take: (keys) => this.set({ ...reading, keys }),
        })}
        ${this.renderChoice<ReadingSettings['guess']>({
          name: 'guess',
          legend: settingsMessages.guess,
          what: settingsMessages.guessWhat,
          now: reading.guess,
          options: [
            ['off', settingsMessages.guesses.off],
            ['on', settingsMessages.guesses.on],
          ],
          take: (guess) => this.set({ ...reading, guess }),
        })}
      </form>
      <section class="sample" aria-labelledby="settings-sample">
        <h2 id="settings-sample">${settingsMessages.sample}</h2>
        <p class="doc">${section?.passages.map(({ text }) => text).join(' ')}</p>
      </section>`;
  }

  private renderChoice<Value extends string | number>(choice: Choice<Value>): TemplateResult {
    const { name, legend, what, now, options, take } = choice;
    return html`<fieldset>
      <legend>${legend}</legend>
      ${what === undefined ? nothing : html`<p class="small quiet">${what}</p>`}
      <div class="choices">
        ${options.map(
          ([value, words]) =>
            html`<label>
              <input type="radio" name=${name} .checked=${value === now} @change=${() => take(value)} />
              <span>${words}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private setTheme(chosen: 'device' | 'light' | 'dark'): void {
    this.theme = chosen === 'device' ? undefined : chosen;
    const settings: Settings = this.theme === undefined ? {} : { theme: this.theme };
    writeSettings(settings);
    applySettings(settings, document.documentElement);
  }

  private set(reading: ReadingSettings): void {
    this.reading = reading;
    writeReading(reading);
    applyReading(reading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-settings': SettingsElement;
  }
}
