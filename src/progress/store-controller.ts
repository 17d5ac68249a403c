import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller needs of a Zustand store. */
export interface ReadableStore<State> {
  getState(): State;
  subscribe(listener: (state: State) => void): () => void;
}

/**
 * Shows a slice of a store to a Lit element: `.value` is always what `select` makes of the store now, and the element is
 * asked to update when that changes (`!==`). `select` may read the element's properties, so a slice follows those too.
 */
export class StoreController<State, Slice> implements ReactiveController {
  value: Slice;
  private readonly host: ReactiveControllerHost;
  private readonly store: ReadableStore<State>;
  private readonly select: (state: State) => Slice;
  private unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: ReadableStore<State>, select: (state: State) => Slice) {
    this.host = host;
    this.store = store;
    this.select = select;
    this.value = select(store.getState());
    host.addController(this);
  }

  hostConnected(): void {
    // the store may have moved on while the element was away
    this.read();
    this.unsubscribe = this.store.subscribe(() => this.read());
  }

  hostUpdate(): void {
    this.value = this.select(this.store.getState());
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private read(): void {
    const value = this.select(this.store.getState());
    if (value === this.value) return;
    this.value = value;
    this.host.requestUpdate();
  }
}
