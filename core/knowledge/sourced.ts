/** A value with the file that it came from. */
export interface Sourced<T> {
  readonly file: string;
  readonly value: T;
  /** Line of a field, counted from 1; of the nearest enclosing field that is written where it is absent. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}
