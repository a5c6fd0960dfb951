import { browser } from './browser';

/** The tab that the popup is about: the one its address names (a popup opened as a page), else the active one. */
export async function popupTab(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
