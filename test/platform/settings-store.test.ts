import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../core/settings/defaults';
import { changeSettings, onSettingsChanged, readStoredSettings } from '../../platform/settings-store';

describe('stored settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('chrome', fakeBrowser);
  });

  it('are the defaults where nothing is stored', async () => {
    expect(await readStoredSettings()).toEqual(DEFAULTS);
  });

  it('keep what fits beside what does not', async () => {
    await fakeBrowser.storage.sync.set({ paused: 'perhaps', topicsOff: ['iran'], sites: [1, 2], density: 'all' });
    expect(await readStoredSettings()).toEqual({ ...DEFAULTS, topicsOff: ['iran'], density: 'all' });
  });

  it('hold only what differs from the defaults', async () => {
    await changeSettings((settings) => ({ ...settings, paused: true, density: 'all' }));
    await changeSettings((settings) => ({ ...settings, paused: false }));
    expect(Object.keys(await fakeBrowser.storage.sync.get(null)).sort()).toEqual(['density', 'version']);
  });

  it('tell every listener of a change, until it stops', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    onSettingsChanged(heard, stop.signal);
    await changeSettings((settings) => ({ ...settings, density: 'all' }));
    await vi.waitFor(() => { expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, density: 'all' }); });
    stop.abort();
    heard.mockClear();
    await changeSettings((settings) => ({ ...settings, density: 'first' }));
    expect(heard).not.toHaveBeenCalled();
  });
});
