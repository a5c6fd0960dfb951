import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameKey } from '../core/articles/names/name-key';
import { openFindings } from '../core/knowledge/open-knowledge';
import { topicBeside } from '../core/knowledge/topic-beside';
import type { EntityRecord } from '../core/model/entity';
import { builtKnowledge } from './annotate/built-knowledge';
import { wordRecord } from './new-entity/word-record';

const USAGE = 'Name a draft: npm run new-entity -- "Its Name", or its id from "npm run kb -- --review"';
/** Similar drafts that are named where none fits. */
const MOST_SIMILAR = 8;

const fits = (wanted: string) => ({ id, names }: EntityRecord): boolean => id === wanted || names.some(({ text }) => nameKey(text) === nameKey(wanted));

function similar(wanted: string, drafts: readonly EntityRecord[]): string {
  const words = nameKey(wanted).split(' ');
  const found = drafts.filter(({ names }) => names.some(({ text }) => words.some((word) => nameKey(text).split(' ').includes(word)))).slice(0, MOST_SIMILAR);
  return found.length === 0 ? 'No draft shares a word with it: put an article that names it into seeds/ and run "npm run kb".' : `Drafts like it: ${found.map(({ id }) => id).join(', ')}`;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
  const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
  const [wanted] = positionals;
  if (wanted === undefined || positionals.length > 1) throw new Error(USAGE);
  const built = join(root, 'data/built');
  const { knowledge } = builtKnowledge(built);
  const reviewed = knowledge.entities.find((entity) => entity.reviewed && fits(wanted)(entity));
  if (reviewed) throw new Error(`There is a record of it already: data/entities/${reviewed.id}.yaml`);
  const drafts = knowledge.entities.filter((entity) => !entity.reviewed);
  const draft = drafts.find(fits(wanted));
  if (!draft) throw new Error(`There is no draft "${wanted}". ${similar(wanted, drafts)}`);
  const topic = topicBeside(knowledge, openFindings(readFileSync(join(built, 'findings.json'), 'utf8'), knowledge), draft.id);
  if (topic === undefined) throw new Error('data/topics.yaml has no topic. Write one first.');
  const shown = `data/entities/${draft.id}.yaml`;
  const file = join(root, shown);
  if (existsSync(file)) throw new Error(`${shown} exists already. Finish it, or remove it first.`);
  mkdirSync(join(root, 'data/entities'), { recursive: true });
  writeFileSync(file, wordRecord(draft, topic));
  console.log(`${shown} is written. Finish it as its first lines say, then run "npm run kb".`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
