import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { benchFile, inProject } from './folders';

/**
 * Bundles one file of the project as the product is bundled, so that what is measured is what ships.
 * @param form 'node' for a program, 'script' for a classic script of a page or worker. @returns the bundle's path
 */
export async function bundle(entry: URL, name: string, form: 'node' | 'script'): Promise<string> {
  const [file, input] = [benchFile(name), fileURLToPath(entry)];
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: benchFile('.'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: form === 'script',
      ...(form === 'node' ? { ssr: input } : {}),
      rolldownOptions: {
        input,
        output: { format: form === 'node' ? 'es' : 'iife', entryFileNames: name, codeSplitting: false },
      },
    },
  });
  return file;
}
