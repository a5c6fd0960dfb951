import { DEFAULTS } from './defaults';
import type { Settings } from './settings';
import { SETTINGS_VERSION } from './upgrade';

/** What to store and what to remove, so that only choices that differ from the defaults are kept. One key a field. */
export function storedFields(settings: Settings): { readonly set: Readonly<Record<string, unknown>>; readonly remove: readonly string[] } {
  const fields = Object.keys(DEFAULTS) as (keyof Settings)[];
  const differs = (field: keyof Settings): boolean => JSON.stringify(settings[field]) !== JSON.stringify(DEFAULTS[field]);
  const chosen = fields.filter(differs).map((field) => [field, settings[field]] as const);
  return {
    set: { version: SETTINGS_VERSION, ...Object.fromEntries(chosen) },
    remove: fields.filter((field) => !differs(field)),
  };
}
