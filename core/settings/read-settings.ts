import * as v from 'valibot';
import { DEFAULTS } from './defaults';
import type { Settings } from './settings';
import { FIELDS } from './settings-schema';
import { upgrade } from './upgrade';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads settings out of whatever storage holds: the fields that fit are kept, the rest is default. Never throws.
 * @returns the settings and the names of the fields that did not fit.
 */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly dropped: readonly string[] } {
  const fields = isObject(stored) ? upgrade(stored) : {};
  const dropped: string[] = [];
  const read = <Value>(field: keyof Settings, schema: v.GenericSchema<unknown, Value>, otherwise: Value): Value => {
    if (!Object.hasOwn(fields, field)) return otherwise;
    const result = v.safeParse(schema, fields[field]);
    if (!result.success) dropped.push(field);
    return result.success ? result.output : otherwise;
  };
  const settings: Settings = {
    paused: read('paused', FIELDS.paused, DEFAULTS.paused),
    topicsOff: read('topicsOff', FIELDS.topicsOff, DEFAULTS.topicsOff),
    sites: read('sites', FIELDS.sites, DEFAULTS.sites),
    density: read('density', FIELDS.density, DEFAULTS.density),
  };
  return { settings, dropped };
}
