import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/articles/drafts/draft';
import { draftsOf } from '../../../../core/articles/drafts/drafts';
import { NamePool } from '../../../../core/articles/drafts/name-pool';
import { articleNames, smallWords } from '../../../../core/articles/names/article-names';
import { readArticle } from '../../../../core/articles/read-article';
import { ArticleId } from '../../../../core/model/ids';

/** Drafts of texts, each an article of its own: "a0", "a1" … */
function draftsIn(texts: readonly string[], order: readonly number[] = texts.map((_text, at) => at)): Draft[] {
  const pool = new NamePool();
  for (const at of order) {
    const read = readArticle({ id: v.parse(ArticleId, `a${String(at)}`), metadata: { language: 'en' }, text: texts[at] ?? '' });
    const small = smallWords(read);
    pool.add(articleNames(read, [], small), 'en', small);
  }
  return draftsOf(pool);
}

const titles = (drafts: readonly Draft[]): string[] => drafts.map(({ title }) => title);
const draft = (drafts: readonly Draft[], title: string): Draft | undefined => drafts.find((one) => one.title === title);
const namesOf = (drafts: readonly Draft[], title: string): string[] => (draft(drafts, title)?.names ?? []).map(({ text, kind }) => `${kind}: ${text}`);

describe('drafts', () => {
  it('take a surname to its full name, over articles', () => {
    const drafts = draftsIn(['President Paul Odeheim spoke. Then Odeheim left.', 'The road was closed by Odeheim on Friday.']);
    expect(titles(drafts)).toEqual(['Paul Odeheim']);
    expect(drafts[0]).toMatchObject({ kind: 'person', count: 3, articles: ['a0', 'a1'], introduction: { article: 'a0', lead: 'President' } });
    expect(namesOf(drafts, 'Paul Odeheim')).toEqual(['full: Paul Odeheim', 'short: Odeheim']);
  });

  it('are one for a name with and without initials and small words', () => {
    const drafts = draftsIn(['They met Senator Paul B. Odeheim.', 'They met Senator Paul Odeheim.', 'They met Senator Paul Odeheim again.']);
    expect(titles(drafts)).toEqual(['Paul Odeheim']);
    expect(namesOf(drafts, 'Paul Odeheim')).toContain('variant: Paul B. Odeheim');
  });

  it('are one for spellings that differ in marks, hyphens and apostrophes, by the commonest', () => {
    const drafts = draftsIn(['They went to Kızıltepe by bus.', 'They went to Kiziltepe by bus.', 'They went to Kiziltepe by car.']);
    expect(titles(drafts)).toEqual(['Kiziltepe']);
    expect(drafts[0]?.articles).toEqual(['a0', 'a1', 'a2']);
  });

  it('are one for a name with more before it', () => {
    const drafts = draftsIn(['President Mehmet Tarik Odeheim spoke.', 'President Tarik Odeheim spoke.']);
    expect(titles(drafts)).toEqual(['Mehmet Tarik Odeheim']);
    expect(namesOf(drafts, 'Mehmet Tarik Odeheim')).toContain('variant: Tarik Odeheim');
  });

  it('keep two people of one surname apart, who both have it', () => {
    const drafts = draftsIn(['President Paul Odeheim spoke. Then Odeheim left.', 'President Carla Odeheim spoke. Then Odeheim left.']);
    expect(titles(drafts)).toEqual(['Carla Odeheim', 'Paul Odeheim']);
    for (const { names } of drafts) expect(names).toContainEqual({ text: 'Odeheim', kind: 'short' });
  });

  it('take an acronym of another article to the body that one article explains', () => {
    const drafts = draftsIn(['The North Lake Treaty Organization (NLTO) met. The NLTO said little.', 'A report by the NLTO was read aloud.']);
    expect(titles(drafts)).toEqual(['North Lake Treaty Organization']);
    expect(drafts[0]).toMatchObject({ kind: 'organization', articles: ['a0', 'a1'] });
    expect(namesOf(drafts, 'North Lake Treaty Organization')).toEqual(['full: North Lake Treaty Organization', 'acronym: NLTO']);
  });

  it('do not take many articles to a surname that one of them explains', () => {
    const plain = [1, 2, 3, 4, 5].map((day) => `The prize went to Kochmann on day ${String(day)}.`);
    const drafts = draftsIn(['Dr. Robert Kochmann spoke. Kochmann left.', ...plain]);
    expect(titles(drafts)).toEqual(expect.arrayContaining(['Kochmann', 'Robert Kochmann']));
  });

  it('leave out ordinary words that more articles write small', () => {
    const drafts = draftsIn(['He said that Dignity was at the heart of Karvala.', 'They fought for dignity in Karvala.', 'There was no dignity in it.']);
    expect(titles(drafts)).toEqual(['Karvala']);
  });

  it('are the same in any order of articles', () => {
    const texts = [
      'President Paul Odeheim spoke in Karvala. Then Odeheim left.', 'President Carla Odeheim spoke. Odeheim left.', 'The North Lake Treaty Organization (NLTO) met in Karvala.',
      'The NLTO met Paul B. Odeheim.', 'Odeheim stayed in Kızıltepe.', 'They left Kiziltepe.',
    ];
    const sorted = draftsIn(texts);
    for (const order of [[5, 4, 3, 2, 1, 0], [2, 0, 5, 1, 4, 3]]) {
      const other = draftsIn(texts, order);
      expect(other.map(({ key, names, count, kind, articles }) => ({ key, names: names.map(({ text }) => text).sort(), count, kind, articles })))
        .toEqual(sorted.map(({ key, names, count, kind, articles }) => ({ key, names: names.map(({ text }) => text).sort(), count, kind, articles })));
    }
  });

  it('are none without articles', () => {
    expect(draftsIn([])).toEqual([]);
  });
});
