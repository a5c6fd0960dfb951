import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/articles/drafts/draft';
import { nameKey } from '../../../core/articles/names/name-key';
import { DRAFTS, draftRecords } from '../../../core/knowledge/draft-records';
import type { Article } from '../../../core/model/article';
import { EntityRecord } from '../../../core/model/entity';
import { ArticleId } from '../../../core/model/ids';
import { partialDate } from '../../../core/model/partial-date';

const dated: Article = { id: v.parse(ArticleId, 'dated'), metadata: { language: 'en', date: partialDate('2021-05-04') }, text: '' };
const undated: Article = { id: v.parse(ArticleId, 'undated'), metadata: { language: 'en' }, text: '' };

const draftNamed = (title: string, change: Partial<Draft> = {}, lead = '', article = dated): Draft => ({
  key: nameKey(title), title, language: 'en', kind: 'person', names: [{ text: title, kind: 'full' }], count: 1, articles: [article.id],
  introduction: { article: article.id, sentence: 0, text: `${title} spoke.`, lead, score: 1 }, ...change,
});

const recordsOf = (drafts: readonly Draft[], known: readonly string[] = []): EntityRecord[] => draftRecords(drafts, [dated, undated], known);

describe('records of drafts', () => {
  it('fit the schema, are not reviewed, and have a topic of their own', () => {
    const [record] = recordsOf([draftNamed('Paul Odeheim', { names: [{ text: 'Paul Odeheim', kind: 'full' }, { text: 'Odeheim', kind: 'short' }] })]);
    expect(v.parse(EntityRecord, record)).toMatchObject({ id: 'paul-odeheim', type: 'person', reviewed: false, topics: [DRAFTS.id] });
    expect(record?.names.map(({ text }) => text)).toEqual(['Paul Odeheim', 'Odeheim']);
  });

  it('have the sentence that introduces them, dated and cited', () => {
    const [record] = recordsOf([draftNamed('Paul Odeheim')]);
    expect(record?.note).toEqual({ asOf: '2021-05-04', sentences: [{ text: 'Paul Odeheim spoke.', sources: ['article'] }] });
    expect(record?.sources).toEqual({ article: { article: 'dated', quote: 'Paul Odeheim spoke.' } });
  });

  it('have no date where the article has none', () => {
    const [record] = recordsOf([draftNamed('Paul Odeheim', {}, 'foreign minister', undated)]);
    expect(record?.note).not.toHaveProperty('asOf');
    expect(record?.descriptor).toBe('Foreign minister');
  });

  it.each([
    ['person', 'Turkish Foreign Minister', 'Turkish Foreign Minister (2021)'],
    ['person', '', 'Person'],
    ['person', 'Mr.', 'Person'],
    ['person', 'one two three four five six seven eight', 'Person'],
    ['organization', 'terror group', 'Organization'],
    ['holy-place', '', 'Holy place'],
    ['concept', '', 'Name'],
  ] as const)('say of a %s after "%s": %s', (kind, lead, descriptor) => {
    expect(recordsOf([draftNamed('Odeheim Karvala', { kind }, lead)])[0]?.descriptor).toBe(descriptor);
  });

  it('get a number where their id is taken, by a record or by each other', () => {
    const drafts = ['A. B. Hill', 'Ben Hill', 'Ben-Hill', 'Ben Hill!'].map((title) => draftNamed(title));
    expect(recordsOf(drafts, ['ben-hill']).map(({ id }) => id)).toEqual(['a-b-hill', 'ben-hill-2', 'ben-hill-3', 'ben-hill-4']);
  });

  it('have ids for names in other letters and with an ampersand', () => {
    const [letters, ampersand] = recordsOf([draftNamed('القدس'), draftNamed('AT&T')]);
    expect(letters?.id).toMatch(/^name-[0-9a-f]+$/);
    expect(ampersand?.id).toBe('at-and-t');
  });
});
