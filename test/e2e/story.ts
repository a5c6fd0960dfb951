import { test as base, expect } from '@playwright/test';
import { serveDemo, type DemoSite } from '../../scripts/demo/server';
import { startReader, type Family } from './launch';
import type { Reader } from './reader';

interface Stories {
  /** A person with a new browser; what left the machine or went wrong in it fails the story. */
  readonly reader: Reader;
}

interface Shared {
  readonly site: DemoSite;
}

export const familyOf = (project: string): Family => (project === 'firefox' ? 'firefox' : 'chromium');

/** Playwright's test with a reader and the demo pages. The project's name says which browser. */
export const story = base.extend<Stories, Shared>({
  site: [
    // The empty pattern is Playwright's: it reads from it what the fixture needs.
    async ({}, use) => {
      const site = await serveDemo();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ site }, use, info) => {
    const reader = await startReader(familyOf(info.project.name), { origin: site.origin });
    try {
      await use(reader);
      if (info.status !== info.expectedStatus) await reader.photograph(info.outputPath('tab'));
      expect.soft(reader.requests(), 'requests to others').toEqual([]);
      expect.soft(await reader.errors(), 'uncaught errors').toEqual([]);
    } finally {
      await reader.close();
    }
  },
});

export { expect };
