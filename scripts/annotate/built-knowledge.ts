import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKnowledge, type OpenKnowledge } from '../../core/knowledge/open-knowledge';

const BUILT = fileURLToPath(new URL('../../data/built', import.meta.url));

/**
 * Opens a folder that `npm run kb` wrote, data/built if not said otherwise.
 * @throws Error in words when it is missing or unreadable.
 */
export function builtKnowledge(folder = BUILT): OpenKnowledge {
  if (!existsSync(join(folder, 'lexicon.bin'))) throw new Error(folder === BUILT ? 'There is no knowledge base yet. Run "npm run kb" first.' : `There is no knowledge base in ${folder}. Build one with "npm run kb -- --out ${folder}".`);
  const bytes = readFileSync(join(folder, 'lexicon.bin'));
  const buffer = new Uint8Array(bytes).buffer;
  return openKnowledge(buffer, readFileSync(join(folder, 'knowledge.json'), 'utf8'));
}
