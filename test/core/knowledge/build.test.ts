import { beforeAll, describe, expect, it } from 'vitest';
import { buildKnowledge, type Records } from '../../../core/knowledge/build';
import type { Article } from '../../../core/model/article';
import { buildProject, filesOf, type BuiltFiles } from '../../../scripts/records/build-files';
import { readProject, type ReadProject } from '../../../scripts/records/read-project';
import type { SourcedRecords } from '../../../core/knowledge/check';
import { builtFile, ROOT } from './shipped';

let sourced: SourcedRecords;
let project: ReadProject;
let files: BuiltFiles;
const build = (read: ReadProject): BuiltFiles => filesOf(buildProject(read), read);
beforeAll(async () => {
  project = await readProject({ root: ROOT });
  ({ sourced } = project);
  files = build(project);
});

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

describe('the knowledge base', () => {
  it('in data/built is what the records give: run "npm run kb" if not', () => {
    expect([...files.keys()].filter((name) => !sameBytes(files.get(name), builtFile(name)))).toEqual([]);
  });

  it('has the same bytes when it is built again', async () => {
    const again = build(await readProject({ root: ROOT }));
    expect([...files.keys()].filter((name) => !sameBytes(files.get(name), again.get(name)))).toEqual([]);
  });

  it('does not depend on the order of records and articles', () => {
    const reversed: SourcedRecords = {
      ...sourced,
      outlets: { ...sourced.outlets, value: sourced.outlets.value.toReversed() },
      entities: sourced.entities.toReversed(),
      events: sourced.events.toReversed(),
      articles: sourced.articles.toReversed(),
    };
    const other = build({ ...project, sourced: reversed });
    expect([...files.keys()].filter((name) => !sameBytes(files.get(name), other.get(name)))).toEqual([]);
  });

  it('has another fingerprint when a letter of a record or an article changes', () => {
    const records: Records = {
      topics: sourced.topics.value, outlets: sourced.outlets.value,
      entities: sourced.entities.map(({ value }) => value), events: sourced.events.map(({ value }) => value),
    };
    const articles = sourced.articles.map(({ value }) => value);
    const hashOf = (changed: Partial<Records>, texts: readonly Article[] = articles): string =>
      buildKnowledge({ ...records, ...changed }, texts).knowledge.hash;
    const [first, ...rest] = records.entities;
    const hashes = [
      hashOf({}),
      hashOf({ entities: first ? [{ ...first, title: `${first.title}.` }, ...rest] : [] }),
      hashOf({}, articles.map((article) => ({ ...article, text: article.text.replace('Erdo', 'Edro') }))),
      hashOf({ events: records.events.slice(1) }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('quotes its articles letter by letter', () => {
    const { findings } = buildKnowledge({ topics: [], outlets: [], events: [], entities: sourced.entities.map(({ value }) => value) }, sourced.articles.map(({ value }) => value));
    for (const { id, sentences } of findings.articles) {
      const text = sourced.articles.find(({ value }) => value.id === id)?.value.text ?? '';
      expect(Object.values(sentences).filter((sentence) => !text.includes(sentence))).toEqual([]);
    }
  });

  it('tells each article as it comes to it', () => {
    const seen: number[] = [];
    buildProject(project, (at) => seen.push(at));
    const all = sourced.articles.map((_, at) => at);
    expect(seen).toEqual([...all, ...all]);
  });
});
