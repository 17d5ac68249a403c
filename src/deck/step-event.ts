/** The deck is about to go on; what stands on the slide may take the step for itself, by `preventDefault`. */
export class StepEvent extends Event {
  static readonly type = 'lectern-step';

  constructor() {
    super(StepEvent.type, { cancelable: true });
  }
}
