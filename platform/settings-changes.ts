import { pageBrowser } from './page-browser';

/** The browser syncs settings where the reader has switched that on. */
export const SETTINGS_AREA = 'sync';

/** Calls back with the names of the fields after each change, wherever it was made, until the signal stops it. */
export function onSettingsFieldsChanged(listener: (changed: ReadonlySet<string>) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === SETTINGS_AREA) listener(new Set(Object.keys(changes)));
  };
  const { onChanged } = pageBrowser().storage;
  onChanged.addListener(changed);
  signal?.addEventListener('abort', () => { onChanged.removeListener(changed); });
}
