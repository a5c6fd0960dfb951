import type { ComponentChild } from 'preact';

/** One state of a component, as the gallery shows it. */
export interface Example {
  readonly title: string;
  /** Only this theme; both where it is absent. */
  readonly theme?: 'light' | 'dark';
  readonly element: ComponentChild;
}
