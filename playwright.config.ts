import { defineConfig } from '@playwright/test';

/** The same stories in both browsers; each story starts a browser of its own, so one at a time. */
export default defineConfig({
  testDir: 'test/e2e/stories',
  outputDir: '.output/e2e',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { trace: 'off' },
});
