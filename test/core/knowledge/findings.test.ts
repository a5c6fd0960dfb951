import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openFindings, KnowledgeUnreadable } from '../../../core/knowledge/open-knowledge';
import { buildKnowledge } from '../../../core/knowledge/build';
import type { Article } from '../../../core/model/article';
import { ArticleId, EntityId } from '../../../core/model/ids';
import { partialDate } from '../../../core/model/partial-date';
import { composeNote } from '../../../core/note/compose-note';
import type { Note } from '../../../core/note/note';
import { shipped, shippedFindings } from './shipped';

const open = shipped();
const findings = shippedFindings();
const NOW = { pageDate: partialDate('2023-04-08'), today: partialDate('2026-11-21'), onPage: new Set<EntityId>() };
const noteOf = (id: string): Note | undefined => composeNote(open, findings, v.parse(EntityId, id), NOW);
const marked = (id: string): string[] => (noteOf(id)?.wordings ?? []).map(({ parts }) => parts.find((part) => part.marked)?.text ?? '');

describe('how sources put it', () => {
  it.each([
    ['gaza-strip', ['the besieged Gaza Strip', 'Gaza Strip']],
    ['turkey', ['Türkiye', 'Turkey']],
    ['temple-mount', ['the Al-Aqsa Mosque complex in occupied East Jerusalem', 'the Temple Mount site in Jerusalem’s Old City']],
    ['al-aqsa-mosque', ['Israel’s attacks on the Al-Aqsa Mosque', 'clashes between Israeli security forces and Palestinians at the Al-Aqsa Mosque']],
  ])('sets the two seeds side by side for %s', (id, phrases) => {
    expect(marked(id)).toEqual(phrases);
  });

  it('quotes the one article alone that names it', () => {
    expect(marked('hamas')).toHaveLength(1);
    expect(noteOf('hamas')?.wordings[0]?.date).toBe('8 Apr 2023');
  });

  it('gives what somebody is quoted with, and to whom, once', () => {
    const said = noteOf('recep-tayyip-erdogan')?.said ?? [];
    expect(said.map(({ text }) => text)).toContain('The Palestinians are not alone');
    expect(said.map(({ told }) => told)).toContain('Ebrahim Raisi');
    expect(said.filter(({ text }) => noteOf('recep-tayyip-erdogan')?.wordings.some(({ parts }) => parts.map((part) => part.text).join('').includes(text)))).toEqual([]);
  });

  it('is left out where the findings cannot be read; the rest of the note stays', () => {
    const note = composeNote(open, undefined, v.parse(EntityId, 'hamas'), NOW);
    expect(note).toMatchObject({ wordings: [], said: [] });
    expect(note?.sentences).toEqual(noteOf('hamas')?.sentences);
  });
});

describe('findings', () => {
  const text = JSON.stringify(findings);

  it('refer only to sentences that they hold', () => {
    const sentences = new Map(findings.articles.map(({ id, sentences: own }) => [id, own]));
    const places: { readonly article: ArticleId; readonly sentence: number }[] = [
      ...Object.values(findings.evidence).flatMap((list) => list ?? []),
      ...Object.values(findings.quotes).flatMap((list) => list ?? []),
      ...Object.values(findings.pairs).flatMap((list) => list ?? []).flatMap(({ a, b }) => [a, b]),
    ];
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({ article, sentence }) => sentences.get(article)?.[sentence] === undefined)).toEqual([]);
  });

  it('of another knowledge base, damaged or of another version are refused in words', () => {
    expect(() => openFindings(text.replace(findings.hash, '0000000000000000'), open.knowledge)).toThrow('belong to another knowledge base');
    expect(() => openFindings(text.slice(0, 500), open.knowledge)).toThrow(KnowledgeUnreadable);
    expect(() => openFindings(text.replace('"version":1', '"version":7'), open.knowledge)).toThrow('version 7');
  });

  it('of many articles keep some for each entity', () => {
    const articles = Array.from({ length: 60 }, (_, at): Article => ({
      id: v.parse(ArticleId, `made-up-${String(at)}`),
      metadata: { language: 'en' },
      text: `Number ${String(at)} came to the quiet town of Velmora. It rained.\nPeople of Velmora said so. “We saw it all from here,” said Marta Quist of Velmora.`,
    }));
    const built = buildKnowledge({ topics: [], outlets: [], entities: [], events: [] }, articles);
    const id = built.knowledge.entities.find(({ title }) => title === 'Velmora')?.id;
    expect(id).toBeDefined();
    const own = (id && built.findings.evidence[id]) ?? [];
    expect(new Set(own.map(({ article }) => article)).size).toBe(12);
  });
});

describe('drafts', () => {
  const article: Article = {
    id: v.parse(ArticleId, 'made-up'),
    metadata: { language: 'en', date: partialDate('2019-07-10') },
    text: 'On Monday trade minister Marta Quist of Velmora met envoys of the Baltic Ferry Company (BFC). “We want the harbour back,” Quist said. BFC said nothing.',
  };
  const built = buildKnowledge({ topics: [], outlets: [], entities: [], events: [] }, [article]);
  const draft = built.knowledge.entities.find(({ title }) => title === 'Marta Quist');

  it('are records that nobody has reviewed, under a topic of their own', () => {
    expect(built.knowledge.entities.map(({ title }) => title).sort()).toEqual(['Baltic Ferry Company', 'Marta Quist', 'Velmora']);
    expect(built.knowledge.entities.every(({ reviewed, topics }) => !reviewed && topics.join() === 'drafts')).toBe(true);
    expect(built.knowledge.topics.map(({ id }) => id)).toEqual(['drafts']);
  });

  it('say what the article says of them, from that article', () => {
    expect(draft).toMatchObject({ type: 'person', descriptor: 'Trade minister (2019)', note: { asOf: '2019-07-10' } });
    expect(draft?.names.map(({ text: name, kind }) => `${name} ${kind}`)).toEqual(['Marta Quist full', 'Quist short']);
    expect(built.findings.quotes[draft?.id ?? v.parse(EntityId, 'nobody')]?.map(({ text: said }) => said)).toEqual(['We want the harbour back']);
  });

  it('take an acronym as a name of what it stands for', () => {
    expect(built.knowledge.entities.find(({ title }) => title === 'Baltic Ferry Company')?.names.map(({ text: name, kind }) => `${name} ${kind}`)).toEqual(['Baltic Ferry Company full', 'BFC acronym']);
  });

  it('are not all that an editor gets: what is dated and names two is offered as an event', () => {
    const text = 'Marta Quist met Piet Holm in Velmora on Monday. Piet Holm went home in recent years.';
    const { articles } = buildKnowledge({ topics: [], outlets: [], entities: [], events: [] }, [{ ...article, text }]);
    expect(articles.flatMap(({ events }) => events.map(({ from, entities, text: said }) => [from, [...entities].sort(), said]))).toEqual([
      ['2019-07-08', ['marta-quist', 'piet-holm', 'velmora'], 'Marta Quist met Piet Holm in Velmora on Monday.'],
    ]);
  });
});
