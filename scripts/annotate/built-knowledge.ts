import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openKnowledge, type OpenKnowledge } from '../../core/knowledge/open-knowledge';

const built = (name: string): string => fileURLToPath(new URL(`../../data/built/${name}`, import.meta.url));

/** Opens data/built. @throws Error in words when it is missing or unreadable. */
export function builtKnowledge(): OpenKnowledge {
  if (!existsSync(built('lexicon.bin'))) throw new Error('There is no knowledge base yet. Run "npm run kb" first.');
  const bytes = readFileSync(built('lexicon.bin'));
  const buffer = new Uint8Array(bytes).buffer;
  return openKnowledge(buffer, readFileSync(built('knowledge.json'), 'utf8'));
}
