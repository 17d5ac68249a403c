import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { planQuery } from '../lesson/plan-link.ts';
import { minutesOf, type Plan, type PlanStep } from '../lesson/plan.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { planMessages } from '../ui/plan-messages.ts';
import { planViewMessages } from '../ui/plan-view-messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { keepPlan } from './kept-plan.ts';
import { planLengthView } from './plan-length-view.ts';
import { planShareView } from './plan-share-view.ts';
import { readPlanFile, writePlanFile, type PlanFault } from './plan-file.ts';
import { stepFields } from './step-fields.ts';
import { suggestPlan } from './suggest-plan.ts';

/** The plan has been changed. */
export class PlanEvent extends Event {
  static readonly type = 'lectern-plan';
  readonly plan: Plan;

  constructor(plan: Plan) {
    super(PlanEvent.type);
    this.plan = plan;
  }
}

/** The lesson is to be given by the plan. */
export class PresentPlanEvent extends Event {
  static readonly type = 'lectern-present-plan';
  readonly plan: Plan;

  constructor(plan: Plan) {
    super(PresentPlanEvent.type);
    this.plan = plan;
  }
}

/**
 * @summary A lesson's plan, to be made: how long, which steps, in which order. Every change is an event and is kept at once.
 * @event lectern-plan - the plan has been changed
 * @event lectern-present-plan - the slides are to follow it
 */
@customElement('lectern-plan')
export class PlanElement extends LitElement {
  @property({ attribute: false }) plan: Plan = { minutes: 45, steps: [] };
  /** the plan as it was before a step was taken out, or another plan took its place */
  @state() private previous: Plan | undefined;
  /** whether this machine has it; undefined before anything was to be kept */
  @state() private isKept: boolean | undefined;
  /** what happened, for those who do not see it, and what a file was worth */
  @state() private said = '';
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly used = new StoreController(this, this.lesson.room, ({ plan }) => plan);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { plan } = this;
    const isUsed = this.used.value !== undefined && planQuery(this.used.value) === planQuery(plan);
    return html`<h1 class="big" tabindex="-1">${planViewMessages.title}</h1>
      <p class="lede">${planViewMessages.lede}</p>
      ${planLengthView(
        plan,
        (minutes) => this.suggest(minutes),
        (minutes) => this.change({ ...plan, minutes }),
      )}
      <section aria-labelledby="plan-steps">
        <h2 id="plan-steps">${planViewMessages.steps}</h2>
        ${plan.steps.length === 0 ? html`<p>${planViewMessages.noSteps}</p>` : nothing}
        <ol class="steps" data-kinds=${this.kinds.value.state}>
          ${plan.steps.map((step, at) => this.renderStep(step, at))}
        </ol>
        <p class="undo" role="status">
          ${this.said}
          ${
            this.previous === undefined
              ? nothing
              : html`<button type="button" class="btn bare" @click=${this.putBack}>${planViewMessages.undo}</button>`
          }
        </p>
        <div class="acts">
          <button type="button" class="btn" @click=${this.addStep}>${planViewMessages.addStep}</button>
          <b class="sum num">${sumText(plan)}</b>
        </div>
      </section>
      <section class="go">
        <div class="acts">
          <button type="button" class="btn main" ?disabled=${plan.steps.length === 0} @click=${this.present}>
            ${planViewMessages.present}
          </button>
          ${
            isUsed
              ? html`<button type="button" class="btn bare" @click=${this.putAside}>${planViewMessages.aside}</button>
                  <span class="quiet">${planViewMessages.isUsed}</span>`
              : nothing
          }
        </div>
      </section>
      ${planShareView(plan, this.isKept, this.save, (file) => this.load(file))}`;
  }

  private renderStep(step: PlanStep, at: number): TemplateResult {
    const { steps } = this.plan;
    const what = planMessages.activities[step.activity];
    const start = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
    return html`<li>
      <div
        class="step"
        role="group"
        aria-label=${planViewMessages.stepOf(at + 1, steps.length, what)}
        @keydown=${(event: KeyboardEvent) => this.press(event, at)}
      >
        <p class="when num">${planViewMessages.from(start, start + step.minutes)}</p>
        ${stepFields(this.lesson, step, (changed) => this.changeStep(at, changed))}
        <div class="moves">
          <button
            type="button"
            class="sq"
            aria-label=${planViewMessages.moveUp(what)}
            aria-disabled=${at === 0}
            @click=${() => this.move(at, -1)}
          >
            ${icon('up')}
          </button>
          <button
            type="button"
            class="sq"
            aria-label=${planViewMessages.moveDown(what)}
            aria-disabled=${at === steps.length - 1}
            @click=${() => this.move(at, 1)}
          >
            ${icon('down')}
          </button>
          <button type="button" class="btn bare" @click=${() => this.removeStep(at)}>${planViewMessages.remove}</button>
        </div>
      </div>
    </li>`;
  }

  private change(plan: Plan, said = ''): void {
    this.previous = undefined;
    this.said = said;
    this.isKept = keepPlan(this.course.value, plan);
    this.dispatchEvent(new PlanEvent(plan));
  }

  /** Changes so much that it can be taken back. */
  private replace(plan: Plan, said: string): void {
    const { plan: previous } = this;
    this.change(plan, said);
    this.previous = previous.steps.length === 0 ? undefined : previous;
  }

  private suggest(minutes: number): void {
    this.replace(suggestPlan(this.course.value, minutes), planViewMessages.suggested(minutes));
  }

  private readonly present = (): void => {
    this.isKept = keepPlan(this.course.value, this.plan);
    this.dispatchEvent(new PresentPlanEvent(this.plan));
  };

  private changeSteps(steps: readonly PlanStep[], said = ''): void {
    this.change({ ...this.plan, steps }, said);
  }

  private changeStep(at: number, step: PlanStep): void {
    this.changeSteps(this.plan.steps.map((known, index) => (index === at ? step : known)));
    // an item that was taken out took its button along
    void this.updateComplete.then(() => {
      if (document.activeElement !== document.body) return;
      this.querySelectorAll('.step').item(at).querySelector<HTMLElement>('.asks :is(button, select)')?.focus();
    });
  }

  private move(at: number, by: -1 | 1): void {
    const { steps } = this.plan;
    const to = at + by;
    const step = steps[at];
    if (step === undefined || to < 0 || to >= steps.length) return;
    const rest = steps.filter((_, index) => index !== at);
    this.changeSteps([...rest.slice(0, to), step, ...rest.slice(to)], planViewMessages.movedTo(to + 1, steps.length));
    // the focus travels with the step
    void this.updateComplete.then(() => {
      const moved = this.querySelectorAll('.step').item(to);
      moved.querySelector<HTMLElement>(by < 0 ? '.sq' : '.sq + .sq')?.focus();
    });
  }

  private press(event: KeyboardEvent, at: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // in a list these keys open it
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.move(at, event.key === 'ArrowUp' ? -1 : 1);
  }

  private readonly addStep = (): void => {
    const [first] = this.course.value.sections;
    if (first === undefined) return;
    this.changeSteps([...this.plan.steps, { activity: 'section', section: first.id, items: [], minutes: 3 }]);
    void this.updateComplete.then(() =>
      [...this.querySelectorAll('.step')].at(-1)?.querySelector<HTMLElement>('select')?.focus(),
    );
  };

  private removeStep(at: number): void {
    const step = this.plan.steps[at];
    if (step === undefined) return;
    this.replace(
      { ...this.plan, steps: this.plan.steps.filter((_, index) => index !== at) },
      planViewMessages.removed(planMessages.activities[step.activity]),
    );
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.undo button')?.focus());
  }

  private readonly putBack = (): void => {
    if (this.previous === undefined) return;
    this.change(this.previous, planViewMessages.takenBack);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.steps select')?.focus());
  };

  private readonly putAside = (): void => {
    const { session } = this.lesson.room.getState();
    this.lesson.room.setState(session === undefined ? {} : { session }, true);
  };

  private readonly save = (): void => {
    const { id } = this.course.value;
    saveFile(`lectern-plan-${id}.json`, writePlanFile(this.plan, id), 'application/json');
  };

  private async load(file: File): Promise<void> {
    const read = readPlanFile(await file.text(), this.course.value);
    if (read.ok)
      return this.replace(
        read.plan,
        read.leftOut === 0 ? planViewMessages.loaded : planViewMessages.leftOut(read.leftOut),
      );
    this.previous = undefined;
    this.said = planViewMessages.notAPlan(whyText(read));
  }
}

function whyText({ why, step }: { readonly why: PlanFault; readonly step?: number }): string {
  const fault = planViewMessages.faults[why];
  return step === undefined ? fault : planViewMessages.inStep(step, fault);
}

function sumText(plan: Plan): string {
  const sum = minutesOf(plan);
  if (sum === plan.minutes) return planViewMessages.exactly(sum);
  return sum > plan.minutes
    ? planViewMessages.over(sum, sum - plan.minutes)
    : planViewMessages.under(sum, plan.minutes - sum);
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-plan': PlanElement;
  }
  interface HTMLElementEventMap {
    'lectern-plan': PlanEvent;
    'lectern-present-plan': PresentPlanEvent;
  }
}
