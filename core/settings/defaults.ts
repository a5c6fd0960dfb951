import type { Settings } from './settings';

/** What holds until the reader chooses otherwise. */
export const DEFAULTS: Settings = { paused: false, topicsOff: [], sites: {}, density: 'first' };
