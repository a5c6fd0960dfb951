import { cpSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Packed from data/built: the extension's own files, read by the background only. */
const KNOWLEDGE_FILES = ['lexicon.bin', 'knowledge.json', 'findings.json'] as const;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['scout.js'], run_at: 'document_idle' }],
    content_security_policy: {
      // 'self' is our own packed files; nothing else can be asked for.
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              // The first version that underlines custom highlights.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:done': (wxt) => {
      for (const name of KNOWLEDGE_FILES) cpSync(join(wxt.config.root, 'data/built', name), join(wxt.config.outDir, name));
    },
  },
});
