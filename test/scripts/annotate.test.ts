import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotateLine } from '../../scripts/annotate/jsonl';
import { wordMentions, wordWhy } from '../../scripts/annotate/word-mentions';
import { shipped } from '../core/knowledge/shipped';

const known = shipped();
const Answer = v.strictObject({
  id: v.union([v.string(), v.number()]),
  mentions: v.array(v.looseObject({ start: v.number(), end: v.number(), surface: v.string(), entity: v.string(), confidence: v.number() })),
});
const annotate = (line: unknown): v.InferOutput<typeof Answer> => v.parse(Answer, JSON.parse(annotateLine(known, JSON.stringify(line), 1)));

describe('annotating a line of JSON', () => {
  it('gives mentions by offset into the whole text, paragraphs and emoji included', () => {
    const text = '😀 Hamas spoke.\n\nThen Israel’s envoy and “Erdoğan” met Recep Tayyip Erdog\u0306an.';
    const { id, mentions } = annotate({ id: 'a-1', text, lang: 'en' });
    expect(id).toBe('a-1');
    expect(mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Hamas', 'hamas'], ['Israel', 'israel'], ['Erdoğan', 'recep-tayyip-erdogan'], ['Recep Tayyip Erdog\u0306an', 'recep-tayyip-erdogan'],
    ]);
    expect(mentions.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
  });

  it('keeps a number as id and takes what is not known for not given', () => {
    expect(annotate({ id: 7, text: 'Hamas', lang: null, date: null }).id).toBe(7);
    expect(annotate({ id: 7, text: 'Hamas', lang: 'xx', date: 'yesterday' }).mentions).toHaveLength(1);
    expect(annotate({ id: 7, text: 'Hamas', lang: 'en-GB', date: '2023-04-07T10:00:00Z' }).mentions).toHaveLength(1);
    expect(annotate({ id: 7, text: '' }).mentions).toEqual([]);
  });

  it('reads at the date of the line', () => {
    const text = 'The Gaza war was long.';
    const surfaces = (date: string): string[] => annotate({ id: 1, text, date }).mentions.map(({ surface }) => surface);
    expect([surfaces('2014-09-01'), surfaces('2024-09-01')]).toEqual([[], ['Gaza war']]);
  });

  it.each([
    ['{"id": 1, "text": ', 'line 3 is not JSON'],
    ['7', 'line 3'],
    ['{"id": 1}', 'line 3: text'],
    ['{"text": "Hamas"}', 'line 3: id'],
    ['{"id": 1, "text": 5}', 'line 3: text'],
  ])('refuses %s with the number of the line', (line, words) => {
    expect(() => annotateLine(known, line, 3)).toThrow(words);
  });
});

describe('annotating for a person', () => {
  it('shows the mention in its context, the entity and the reason', () => {
    const worded = wordMentions(known, 'story.txt', 'On Friday the group Hamas spoke.');
    expect(worded).toContain('story.txt: 1 mentions of 1 entities');
    expect(worded).toMatch(/hamas\s+0\.\d\d full-name\s+On Friday the group \[Hamas\] spoke\./);
  });

  it('reads a page of HTML as the browser would, without its navigation', () => {
    const html = '<!doctype html><html lang="en"><body><nav>Iran Syria Israel</nav><article><h1>Talks in Ankara</h1><p>On Friday <b>Ha</b>mas spoke at length about the plan.</p></article></body></html>';
    const worded = wordMentions(known, 'story.html', html);
    expect(worded).toContain('[Hamas]');
    expect(worded).not.toContain('[Iran]');
  });
});

describe('telling why', () => {
  it('words every candidate for an editor, kept or dropped', () => {
    const worded = wordWhy(known, 'story.txt', 'The Bank of Israel spoke. Hamas spoke. Iran beat Wales 2-0 in the World Cup.');
    expect(worded).toContain('story.txt: 1 mentions of');
    expect(worded).toMatch(/\[Israel\].*\n\s+israel dropped: part of the name of an institution/);
    expect(worded).toMatch(/\[Hamas\].*\n\s+hamas kept with \d+ where 2 are needed: \+3 the name denotes only this/);
    expect(worded).toMatch(/\[Iran\].*\n\s+iran dropped with -2 where 2 are needed: .*−5 the text is about sport/);
  });

  it('gives programs the rules with their weights, by offset into the whole text', () => {
    const Reasoned = v.object({ why: v.array(v.object({
      start: v.number(), end: v.number(), surface: v.string(), entity: v.nullable(v.string()), outcome: v.string(), score: v.number(), words: v.string(),
      clues: v.array(v.object({ rule: v.string(), weight: v.number() })),
    })) });
    const text = 'It rained.\n\nHamas spoke of the Bank of Israel.';
    const { why } = v.parse(Reasoned, JSON.parse(annotateLine(known, JSON.stringify({ id: 1, text, lang: 'en' }), 1, true)));
    expect(why.map(({ surface, outcome }) => [surface, outcome])).toContainEqual(['Hamas', 'stands']);
    expect(why.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
  });
});
