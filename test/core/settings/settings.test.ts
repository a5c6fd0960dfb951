import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../core/settings/defaults';
import { readSettings } from '../../../core/settings/read-settings';
import { isSiteOff, withSite } from '../../../core/settings/site-state';
import { storedFields } from '../../../core/settings/stored-fields';
import { upgrade } from '../../../core/settings/upgrade';

describe('reading settings', () => {
  it.each([undefined, null, 'text', 7, [], {}, true, new Map(), Symbol('x'), () => 1])('takes %s for nothing stored', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, dropped: [] });
  });

  it('keeps the fields that fit and drops the others by name', () => {
    const stored = { version: 1, paused: 'yes', topicsOff: ['religion'], sites: { 'news.example.com': 'off' }, density: 'some' };
    expect(readSettings(stored)).toEqual({
      settings: { ...DEFAULTS, topicsOff: ['religion'], sites: { 'news.example.com': 'off' } },
      dropped: ['paused', 'density'],
    });
  });

  it.each([
    ['a topic that is no id', { topicsOff: ['Not An Id'] }, 'topicsOff'],
    ['topics that are no list', { topicsOff: { 0: 'religion' } }, 'topicsOff'],
    ['a list without end', { topicsOff: Array.from({ length: 100_000 }, (_, index) => `topic-${index}`) }, 'topicsOff'],
    ['a site choice that is none', { sites: { 'news.example.com': 'maybe' } }, 'sites'],
    ['a host that is none', { sites: { 'news example': 'off' } }, 'sites'],
    ['sites without end', { sites: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`h${index}.example`, 'off'])) }, 'sites'],
    ['nothing', { density: null }, 'density'],
  ])('drops %s', (_title, stored, field) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, dropped: [field] });
  });

  it('is not misled by names of the prototype', () => {
    const stored: unknown = JSON.parse('{"__proto__": {"paused": true}, "constructor": 1, "sites": {"__proto__": "off", "a.example": "on"}}');
    const { settings } = readSettings(stored);
    expect(settings.paused).toBe(false);
    expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['paused']).toBeUndefined();
    expect(isSiteOff(settings, '__proto__')).toBe(false);
    expect(isSiteOff(settings, 'constructor')).toBe(false);
  });
});

describe('storing settings', () => {
  it('stores only what differs from the defaults, and takes the rest away', () => {
    const { set, remove } = storedFields({ ...DEFAULTS, paused: true });
    expect(set).toEqual({ version: 1, paused: true });
    expect([...remove].sort()).toEqual(['density', 'sites', 'topicsOff']);
  });

  it('gives back what was stored', () => {
    const settings = withSite(withSite({ ...DEFAULTS, density: 'all' }, 'a.example', 'off'), 'b.example', 'on');
    expect(readSettings(JSON.parse(JSON.stringify(storedFields(settings).set)))).toEqual({ settings, dropped: [] });
  });

  it('fits a full list of sites into one synced item of 8 KB', () => {
    const sites = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`www.newspaper-${index}.example`, 'off' as const]));
    const { set } = storedFields({ ...DEFAULTS, sites });
    expect(JSON.stringify(set['sites']).length + 'sites'.length).toBeLessThan(8192);
  });
});

describe('a choice for a site', () => {
  it('is kept for that host alone, and can be taken back', () => {
    const off = withSite(DEFAULTS, 'news.example.com', 'off');
    expect([isSiteOff(off, 'news.example.com'), isSiteOff(off, 'example.com'), isSiteOff(off, '')]).toEqual([true, false, false]);
    expect(withSite(off, 'news.example.com', undefined)).toEqual(DEFAULTS);
    expect(isSiteOff(withSite(off, 'news.example.com', 'on'), 'news.example.com')).toBe(false);
  });
});

describe('upgrading', () => {
  const steps = [
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, density: stored['all'] === true ? 'all' : 'first' }),
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, paused: stored['off'] }),
  ];
  it.each([
    [{ version: 1, all: true, off: true }, { density: 'all', paused: true }],
    [{ version: 2, density: 'all', off: true }, { density: 'all', paused: true }],
    [{ version: 3, paused: true }, { paused: true }],
    [{ version: 99, paused: true }, { paused: true }],
    [{ version: 'new', paused: true }, { paused: true }],
    [{ version: Number.NaN, paused: true }, { paused: true }],
  ])('%j', (stored, upgraded) => {
    expect(upgrade(stored, steps)).toMatchObject(upgraded);
  });
});
