import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aroundOf } from '../../../../core/articles/wordings/align-around';
import { mentionsOfText } from '../../../../core/articles/article-mentions';
import { readArticle } from '../../../../core/articles/read-article';
import { wordingPairsOf, type ArticleToPair } from '../../../../core/articles/wordings/wording-pairs';
import { ArticleId } from '../../../../core/model/ids';
import { partialDate } from '../../../../core/model/partial-date';
import { ROOT, shipped } from '../../knowledge/shipped';

const { matcher, knowledge } = shipped();
const around = aroundOf(knowledge.entities);

const article = (id: string, text: string, date?: string): ArticleToPair => ({
  read: readArticle({ id: v.parse(ArticleId, id), metadata: { language: 'en', ...(date === undefined ? {} : { date: partialDate(date) }) }, text }),
  mentions: mentionsOfText(matcher, text, { lang: 'en' }),
});

/** The pairs as "how: one phrase | the other", strongest first. */
function told(articles: readonly ArticleToPair[]): string[] {
  const texts = new Map(articles.map(({ read }) => [read.article.id, read.article.text]));
  return wordingPairsOf(articles, around).map(({ a, b, by }) =>
    `${by}: ${texts.get(a.article)?.slice(a.start, a.end) ?? ''} | ${texts.get(b.article)?.slice(b.start, b.end) ?? ''}`);
}

const FERRY = `The mayor of Harbourtown closed the old ferry terminal on Tuesday after an angry protest by dock workers.
Engineers had warned that the rusty pontoon could sink in a winter storm. Türkiye offered to lend two ferries.
The council wants to prevent another collapse of public transport. The besieged Gaza Strip was not mentioned.`;
const FERRY_TOO = `Harbourtown's mayor shut the old ferry terminal on Tuesday after a peaceful protest by dock workers.
Engineers had warned that the shaky pontoon could sink in a winter storm. Turkey offered to lend ships.
The council hopes to prevent another breakdown of public transport. A speaker for the Gaza Strip came.`;
const BAKERY = `A bakery in the hills sells bread with olives. Its owner learned the craft from an aunt and rises at three.
Customers come from far away. The oven burns beech wood all night.`;

describe('wording pairs', () => {
  it('are phrases that put the same thing differently', () => {
    const pairs = told([article('a', FERRY, '2021-11-02'), article('b', FERRY_TOO, '2021-11-03')]);
    expect(pairs).toContain('phrase: The council wants to prevent another collapse of public transport | The council hopes to prevent another breakdown of public transport');
    expect(pairs).toContain('phrase: an angry protest by dock workers | a peaceful protest by dock workers');
    expect(pairs.filter((pair) => pair.startsWith('name'))).toEqual(['name: Türkiye | Turkey']);
    expect(pairs.filter((pair) => pair.startsWith('epithet'))).toEqual(['epithet: The besieged Gaza Strip | Gaza Strip']);
  });

  it('are none where the articles are of other things, far apart in time, or the same', () => {
    expect(told([article('a', FERRY, '2021-11-02'), article('b', BAKERY, '2021-11-02')])).toEqual([]);
    expect(told([article('a', FERRY, '2021-11-02'), article('b', FERRY_TOO, '2021-11-20')])).toEqual([]);
    expect(told([article('a', FERRY, '2021-11-02'), article('b', FERRY, '2021-11-02')])).toEqual([]);
    expect(told([article('a', FERRY)])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('do not set two things against each other, nor what differs in an article or in number only', () => {
    const a = article('a', 'The captain of the Northern Star praised the old lighthouse keeper in Saltmarsh. The dogs barked at the lighthouse keepers.');
    const b = article('b', 'The captain of the Southern Cross praised the old lighthouse keeper in Saltmarsh. A dog barked at a lighthouse keeper.');
    expect(told([a, b])).toEqual([]);
  });

  it('leave out sentences that stand in many articles', () => {
    const sign = 'Send your angry letters about the wooden bridge to the editor in Oxbow Lane.';
    const others = ['one', 'two', 'three'].map((id) => article(id, `${sign} The ${id} farmer of the valley planted ${id} acres.`));
    expect(told([...others, article('four', 'Send your kind letters about the wooden bridge to the editor in Oxbow Lane.')])).toEqual([]);
  });

  it('of the two seeds are what a reader would lay side by side', () => {
    const seeds = knowledge.articles.filter(({ id }) => /^00[01]_/.test(id)).map(({ id }) => article(id, readFileSync(`${ROOT}seeds/${id}.txt`, 'utf8'), '2023-04'));
    expect(told(seeds)).toEqual(expect.arrayContaining([
      'name: Türkiye | Turkey',
      'name: Al-Aqsa Mosque complex | Temple Mount',
      'epithet: the besieged Gaza Strip | Gaza Strip',
      'place: the Al-Aqsa Mosque complex in occupied East Jerusalem | the Temple Mount site in Jerusalem’s Old City',
      'phrase: to preserve the status of holy places | to preserve the status of holy sites',
      'phrase: a new cycle of violence | a new spiral of violence',
      'attribution: the Presidency\'s Directorate of Communications said | his office said',
      'action: Israel’s attacks on the Al-Aqsa Mosque | clashes between Israeli security forces and Palestinians at the Al-Aqsa Mosque',
    ]));
  });

  it('name the entities, lie within sentences and are ranked', () => {
    const pairs = wordingPairsOf([article('a', FERRY, '2021-11-02'), article('b', FERRY_TOO, '2021-11-03')], around);
    const strengths = pairs.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    expect(pairs.find(({ by }) => by === 'name')?.about).toEqual(['turkey']);
    for (const { a, strength } of pairs) {
      expect(a.start).toBeLessThan(a.end);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});
