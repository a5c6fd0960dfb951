import { readSettings } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import { storedFields } from '../core/settings/stored-fields';
import { browser } from './browser';
import { onSettingsFieldsChanged, SETTINGS_AREA } from './settings-changes';

/** What the reader chose. Fields that do not fit are defaults; nothing of what fits is lost. */
export async function readStoredSettings(): Promise<Settings> {
  return readSettings(await browser.storage[SETTINGS_AREA].get(null)).settings;
}

async function store(settings: Settings): Promise<void> {
  const { set, remove } = storedFields(settings);
  await browser.storage[SETTINGS_AREA].set(set);
  if (remove.length > 0) await browser.storage[SETTINGS_AREA].remove([...remove]);
}

/** Changes what is stored, by what is stored at that moment: two pages that change different things do not undo each other. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await store(change(await readStoredSettings()));
}

/** Calls back with the settings after each change, wherever it was made, until the signal stops it. */
export function onSettingsChanged(listener: (now: Settings) => void, signal?: AbortSignal): void {
  onSettingsFieldsChanged(() => { void readStoredSettings().then(listener); }, signal);
}
