import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { parse } from 'yaml';
import { mentionsOfText } from '../../core/articles/article-mentions';
import type { Draft } from '../../core/articles/drafts/draft';
import { draftsOf } from '../../core/articles/drafts/drafts';
import { NamePool } from '../../core/articles/drafts/name-pool';
import { articleNames, smallWords } from '../../core/articles/names/article-names';
import { nameKey } from '../../core/articles/names/name-key';
import { readArticle } from '../../core/articles/read-article';
import { knownNames } from '../../core/knowledge/lexicon-names';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import type { Article } from '../../core/model/article';
import { ArticleId } from '../../core/model/ids';
import { Language } from '../../core/model/language';
import type { Mention } from '../../core/model/mention';
import { percent, tableRow } from './table-row';

const Labelled = v.object({
  text: v.string(),
  lang: Language,
  mentions: v.array(v.object({ start: v.number(), end: v.number(), entity: v.string() })),
});

const Judged = v.array(v.object({ name: v.string(), real: v.boolean(), kind: v.optional(v.picklist(['right', 'wrong'])) }));

const JUDGED = fileURLToPath(new URL('../../test/cases/judged-drafts.yaml', import.meta.url));
const CORPUS = 'reference/corpora/news-2012-2020-dev.jsonl.gz';

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

const articleOf = (text: string, at: number, language: Language): Article => ({ id: v.parse(ArticleId, `a${String(at)}`), metadata: { language }, text });

/** Drafts of articles, without names that mentions cover or records have. */
function draftsIn(articles: readonly Article[], mentionsOf: (article: Article) => readonly Mention[], known: ReadonlySet<string>): Draft[] {
  const pool = new NamePool();
  for (const article of articles) {
    const read = readArticle(article);
    const small = smallWords(read);
    pool.add(articleNames(read, mentionsOf(article), small).filter(({ key }) => !known.has(key)), article.metadata.language, small);
  }
  return draftsOf(pool);
}

/** The labelled entities of each text, without any record: how many are found there under a name that the labels give them. @param showErrors prints what is missed. */
export function scoreDraftsAgainstGold(shared: string, showErrors: boolean): string {
  const texts = linesOf(readFileSync(join(shared, 'reference/gold/news-dev.jsonl'), 'utf8')).map((line) => v.parse(Labelled, JSON.parse(line)));
  const drafts = draftsIn(texts.map(({ text, lang }, at) => articleOf(text, at, lang)), () => [], new Set());
  const keysIn = new Map<string, Set<string>>();
  for (const { articles, names } of drafts) {
    for (const article of articles) {
      const keys = keysIn.get(article) ?? new Set();
      for (const { text } of names) keys.add(nameKey(text));
      keysIn.set(article, keys);
    }
  }
  const missed: string[] = [];
  let all = 0;
  texts.forEach(({ text, mentions }, at) => {
    const surfaces = new Map<string, string[]>();
    for (const { entity, start, end } of mentions) surfaces.set(entity, [...(surfaces.get(entity) ?? []), nameKey(text.slice(start, end))]);
    for (const [entity, keys] of surfaces) {
      all += 1;
      if (!keys.some((key) => keysIn.get(`a${String(at)}`)?.has(key))) missed.push(`${entity}: ${[...new Set(keys)].join(' / ')}`);
    }
  });
  if (showErrors) for (const line of missed) console.error('draft missed', line);
  return tableRow([`drafts: the ${String(all)} labelled entities of news-dev, without records`, '–', percent(all - missed.length, all), '–', missed.length]);
}

/** Of the judged names that the records and the corpus give today, those that are real, and the real ones whose kind was right. Nothing where the corpus is absent. @param showErrors prints what is not real. */
export function scoreJudgedDrafts({ matcher, knowledge }: OpenKnowledge, shared: string, showErrors: boolean): string[] {
  const corpus = join(shared, CORPUS);
  if (!existsSync(corpus)) return [];
  const lines = linesOf(gunzipSync(readFileSync(corpus)).toString());
  const Line = v.object({ text: v.string() });
  const articles = lines.map((line, at) => articleOf(v.parse(Line, JSON.parse(line)).text, at, 'en'));
  const mentionsOf = ({ text }: Article): Mention[] => mentionsOfText(matcher, text, { lang: 'en' });
  const titles = new Set(draftsIn(articles, mentionsOf, knownNames(knowledge.entities.filter(({ reviewed }) => reviewed))).map(({ title }) => title));
  const today = v.parse(Judged, parse(readFileSync(JUDGED, 'utf8'))).filter(({ name }) => titles.has(name));
  const real = today.filter((name) => name.real);
  if (showErrors) for (const { name } of today.filter((one) => !one.real)) console.error('draft not real', name);
  const right = real.filter(({ kind }) => kind === 'right');
  return [
    tableRow([`drafts: the ${String(today.length)} judged names that the corpus gives today`, percent(real.length, today.length), '–', today.length - real.length, '–']),
    tableRow([`drafts: the kind of the ${String(real.length)} real ones`, percent(right.length, real.length), '–', real.length - right.length, '–']),
  ];
}
