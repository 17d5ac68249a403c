import { html, nothing, type TemplateResult } from 'lit';
import { planQuery } from '../lesson/plan-link.ts';
import type { Plan } from '../lesson/plan.ts';
import { planViewMessages } from '../ui/plan-view-messages.ts';

/**
 * How a plan gets elsewhere: as a link, as a file, on paper.
 *
 * @param isKept  whether this machine has it; undefined before anything was to be kept
 */
export function planShareView(
  plan: Plan,
  isKept: boolean | undefined,
  save: () => void,
  load: (file: File) => void,
): TemplateResult {
  return html`<section class="share" aria-labelledby="plan-share">
    <h2 id="plan-share">${planViewMessages.share}</h2>
    <p class="small quiet" role="status">
      ${isKept === undefined ? nothing : isKept ? planViewMessages.kept : planViewMessages.notKept}
    </p>
    <label
      ><span>${planViewMessages.link}</span>
      <input
        readonly
        .value=${new URL(`#plan?${planQuery(plan)}`, location.href).href}
        @focus=${({ target }: Event) => target instanceof HTMLInputElement && target.select()}
      />
    </label>
    <div class="acts">
      <button type="button" class="btn" @click=${save}>${planViewMessages.saveFile}</button>
      <label class="btn">
        ${planViewMessages.loadFile}<input
          class="vh"
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => loadFrom(target, load)}
        />
      </label>
      <button type="button" class="btn" @click=${() => print()}>${planViewMessages.print}</button>
    </div>
  </section>`;
}

function loadFrom(target: EventTarget | null, load: (file: File) => void): void {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  if (file === undefined) return;
  load(file);
  // the same file may be chosen again
  target.value = '';
}
