/** How to do again what an element with the same bytes has done. */
export interface Recall<State> {
  /** Tell whether the state is as it was made, so that the outcome depends on the bytes alone. */
  ready(state: State): boolean;
  /** Take what the element has done so far, before its `close`; undefined for what is not to be done again. */
  take(state: State): unknown;
  /** Do it again; `close` comes after. */
  give(state: State, taken: never): void;
}
