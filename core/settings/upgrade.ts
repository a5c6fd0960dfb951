type Stored = Readonly<Record<string, unknown>>;

/** Brings stored fields from one version to the next. A step is never edited once readers have it; a new one is added. */
type Step = (stored: Stored) => Stored;

/** Steps by the version that they start from; version 1 is the first that was ever stored, so there is none yet. */
export const STEPS: readonly Step[] = [];

/** The version of what is stored now. */
export const SETTINGS_VERSION = 1 + STEPS.length;

/** Fields of any earlier version as those of the present one; a version that is no number counts as the present one. */
export function upgrade(stored: Stored, steps: readonly Step[] = STEPS): Stored {
  const { version } = stored;
  const from = typeof version === 'number' && version >= 1 ? version : 1 + steps.length;
  return steps.slice(from - 1).reduce((fields, step) => step(fields), stored);
}
