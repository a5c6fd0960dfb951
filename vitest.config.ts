import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('test/fake-browser.ts', import.meta.url)) } },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**', 'node_modules/**'], setupFiles: ['test/fixed-seed.ts'], testTimeout: 60_000 },
});
