import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Knowledge } from '../../../core/knowledge/knowledge';
import { bundle } from '../bundle';
import { benchFile, inProject } from '../folders';
import { FILES } from './extension/messages';

const FOLDER = 'extension';

/** What matching needs of the knowledge base, without the notes. */
function factsOnly(text: string): string {
  const knowledge = JSON.parse(text) as Knowledge;
  const facts = knowledge.entities.map(({ id, type, topics, clues, names, notIn, roles, existed }) => ({ id, type, topics, clues, names, notIn, roles, existed }));
  return JSON.stringify({ ...knowledge, entities: facts, events: [], articles: [], evidence: {} });
}

/** Writes the throw-away extension that can match in its worker and in the page. @returns its folder */
export async function makeExtension(): Promise<string> {
  await bundle(new URL('./extension/worker.ts', import.meta.url), `${FOLDER}/worker.js`, 'script');
  await bundle(new URL('./extension/content.ts', import.meta.url), `${FOLDER}/content.js`, 'script');
  const built = (name: string): string => inProject('data', 'built', name);
  copyFileSync(built('lexicon.bin'), benchFile(FOLDER, FILES.lexicon));
  copyFileSync(built('knowledge.json'), benchFile(FOLDER, FILES.notes));
  writeFileSync(benchFile(FOLDER, FILES.facts), factsOnly(readFileSync(built('knowledge.json'), 'utf8')));
  writeFileSync(benchFile(FOLDER, 'manifest.json'), JSON.stringify({
    manifest_version: 3,
    name: 'Newsgloss benchmark',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ matches: ['http://127.0.0.1/*'], resources: Object.values(FILES) }],
  }));
  return benchFile(FOLDER, '.');
}
