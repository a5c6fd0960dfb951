import { bringIntoView } from './bring-into-view';

/** Moves the focus to one row of a source list and brings it into view. */
export function showSource(list: Element | null | undefined, number: number): void {
  const row = list?.querySelector<HTMLElement>(`[data-source="${number}"]`);
  if (!row) return;
  row.focus({ preventScroll: true });
  if (row.closest('[data-scrolls]')) bringIntoView(row, 12);
  else row.scrollIntoView({ block: 'nearest' });
}
