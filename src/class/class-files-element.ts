import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { newsIn, readClassFile } from '../progress/class-file.ts';
import type { ClassRecord } from '../progress/class-record.ts';
import { reportMessages } from '../ui/report-messages.ts';
import { pageClasses } from './page-classes.ts';

/** @summary Takes in classes that another machine saved. What a file would change is said before it does. */
@customElement('lectern-class-files')
export class ClassFilesElement extends LitElement {
  @state() private news: readonly ClassRecord[] = [];
  @state() private said = '';
  private readonly lesson = currentLesson();
  private readonly classes = pageClasses(this.lesson);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<label class="btn">
        ${reportMessages.load}<input
          class="vh"
          type="file"
          accept=".json,application/json"
          aria-label=${reportMessages.loadWhat}
          @change=${this.choose}
        />
      </label>
      <p role="status">${this.said}</p>
      ${
        this.news.length === 0
          ? nothing
          : html`<button type="button" class="btn main" @click=${this.take}>${reportMessages.take}</button>`
      }`;
  }

  private async choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = readClassFile(await file.text());
    // the same file may be chosen again
    target.value = '';
    this.news = [];
    if (!read.ok) {
      this.said = reportMessages.notAFile;
      return;
    }
    const course = this.lesson.course.getState().id;
    const ours = read.records.filter((record) => record.course === course);
    const { sessions, asked } = this.classes.getState();
    this.news = newsIn(ours, new Map<string, ClassRecord>([...sessions, ...asked]));
    const newClasses = this.news.filter(({ record }) => record === 'session').length;
    const elsewhere = read.records.length - ours.length;
    this.said = [
      this.news.length === 0
        ? reportMessages.loadNothing
        : reportMessages.loadNews(newClasses, this.news.length - newClasses),
      read.unreadable === 0 ? '' : reportMessages.loadUnreadable(read.unreadable),
      elsewhere === 0 ? '' : reportMessages.loadElsewhere(elsewhere),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }

  private async take(): Promise<void> {
    // what was changed here since the file was chosen, and later than there, stays
    this.classes.put(...this.news);
    this.news = [];
    await this.classes.flush();
    this.said = reportMessages.taken;
    // the button that was pressed is gone
    this.querySelector('input')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-class-files': ClassFilesElement;
  }
}
