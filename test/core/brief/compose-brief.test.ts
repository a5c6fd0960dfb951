import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../../core/brief/compose-brief';
import type { Brief } from '../../../core/brief/brief';
import type { PageText, TextBlock } from '../../../core/match/page-text';
import type { EntityId } from '../../../core/model/ids';
import { holdsAt, isBefore, partialDate } from '../../../core/model/partial-date';
import { paragraphsOf } from '../../../core/articles/paragraphs';
import { lineOf, type NoteOccasion } from '../../../core/note/compose-note';
import { readShortDate } from '../note/short-date';
import { ROOT, shipped } from '../knowledge/shipped';
import { readFileSync } from 'node:fs';

const open = shipped();
const today = partialDate('2026-11-21');

interface Read {
  readonly brief: Brief;
  readonly onPage: ReadonlySet<EntityId>;
  readonly occasion: NoteOccasion;
}

function briefOf(blocks: readonly (string | TextBlock)[], date = '2023-04-07'): Read {
  const page: PageText = {
    blocks: blocks.map((block) => (typeof block === 'string' ? { text: block, kind: 'paragraph' } : block)),
    lang: 'en',
    date: partialDate(date),
  };
  const mentions = open.matcher(page);
  const onPage = new Set(mentions.map(({ entity }) => entity));
  const occasion = { pageDate: partialDate(date), today, onPage };
  return { brief: composeBrief(open, page, mentions, occasion), onPage, occasion };
}

const heading = (text: string): TextBlock => ({ text, kind: 'heading' });
const leadOf = ({ brief }: Read): string => brief.lead.map(({ text }) => text).join('');
const ids = ({ brief }: Read): string[] => brief.entities.map(({ id }) => id);

describe('the brief', () => {
  it('counts the mentions of each entity', () => {
    const read = briefOf(['Israel and Hamas spoke of Gaza.', 'Hamas left, and the Hamas envoy too.', 'Israel stayed.']);
    expect(read.brief.entities.map(({ id, count }) => [id, count])).toEqual([['hamas', 3], ['israel', 2], ['gaza-strip', 1]]);
  });

  it('puts first what the headline names, then what is named at the top and often', () => {
    const filler = Array.from({ length: 6 }, () => 'Nothing happened.');
    expect(ids(briefOf([heading('Talks about Uzbekistan go on'), 'Iran came.', 'Iran left.', ...filler, 'Uzbekistan was quiet.', 'Ankara too.'])))
      .toEqual(['uzbekistan', 'iran', 'ankara']);
    expect(ids(briefOf(['Iran came.', ...filler, 'Uzbekistan was quiet.']))).toEqual(['iran', 'uzbekistan']);
  });

  it('keeps the order of the text among equals', () => {
    expect(ids(briefOf(['Tehran, Ankara, Damascus and Brussels agreed.']))).toEqual(['tehran', 'ankara', 'damascus', 'brussels']);
  });

  it('says at the top who the page is about, actors before the places they act in', () => {
    const strong = (read: Read): string[] => read.brief.lead.filter((part) => part.strong).map(({ text }) => text);
    const twice = (text: string): Read => briefOf([text, text]);
    expect(leadOf(twice('Iran came.'))).toMatch(/^One name on this page.* Iran\.$/);
    expect(leadOf(twice('Iran met Uzbekistan.'))).toMatch(/^2 names on this page.* Iran and Uzbekistan\.$/);
    expect(strong(twice('Iran met Hamas in Ankara.'))).toEqual(['Hamas', 'Iran', 'Ankara']);
    expect(strong(briefOf(['Iran met Hamas in Ankara.']))).toEqual([]);
    expect(leadOf(briefOf(['Iran met Hamas in Ankara.']))).toContain('3 names');
  });

  it('says plainly that it knows nothing', () => {
    const { brief } = briefOf(['It rained.']);
    expect(brief.lead.map(({ text }) => text).join('')).toContain('No name on this page');
    expect([brief.entities, brief.relations, brief.timeline, brief.unknown]).toEqual([[], [], [], []]);
  });

  it('gives each entity the line true at the page\'s date', () => {
    const lines = (date: string): string[] => briefOf(['President Ebrahim Raisi spoke.'], date).brief.entities.map(({ line }) => line);
    expect(lines('2023-04-07')[0]).toContain('President of Iran at the time');
    expect(lines('2025-04-07')[0]).toContain('Formerly President of Iran');
  });
});

const seeds = open.knowledge.articles.map(({ id, metadata }) => {
  const text = readFileSync(`${ROOT}seeds/${id}.txt`, 'utf8');
  return [id, briefOf(paragraphsOf(text).map(({ start, end }) => text.slice(start, end)), metadata.date ?? today)] as const;
});

describe.each(seeds)('the brief of %s', (_id, { brief, onPage, occasion }) => {
  const eventOf = (id: string): (typeof open.knowledge.events)[number] | undefined => open.knowledge.events.find((event) => event.id === id);

  it('has a timeline of events with two or more entities of the page, none after its date, oldest first', () => {
    expect(brief.timeline.length).toBeGreaterThan(1);
    const shared = brief.timeline.map(({ event }) => eventOf(event)?.participants.filter((id) => onPage.has(id)).length ?? 0);
    expect(shared.filter((count) => count < 2)).toEqual([]);
    const dates = brief.timeline.map(({ date }) => readShortDate(date));
    expect(dates.filter((date) => isBefore(occasion.pageDate, date))).toEqual([]);
    expect(dates.filter((date, at) => isBefore(date, dates[at - 1] ?? date))).toEqual([]);
  });

  it('has Erdoğan among the first, and Raisi, to whom he spoke, each once', () => {
    const order = brief.entities.map(({ id }) => String(id));
    expect(order.slice(0, 4)).toContain('recep-tayyip-erdogan');
    expect(order).toContain('ebrahim-raisi');
    expect(new Set(order).size).toBe(order.length);
    expect(brief.entities.map(({ count }) => count).every((count) => count > 0)).toBe(true);
  });

  it('tells relations between entities of the page that hold at its date, as whole sentences', () => {
    expect(brief.relations.length).toBeGreaterThan(0);
    expect(brief.relations.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text) || /^(?:He|She|It|They|His|Her|Its|Their)\b/.test(text))).toEqual([]);
    const holding = open.knowledge.entities.filter(({ id }) => onPage.has(id))
      .flatMap(({ relations }) => relations.filter((relation) => onPage.has(relation.with) && holdsAt(relation, occasion.pageDate)).map(({ text }) => text));
    const body = (text: string): string => text.split(' ').slice(4).join(' ');
    expect(brief.relations.filter(({ text }) => !holding.some((told) => told.includes(body(text))))).toEqual([]);
  });

  it('gives the lines that lists give', () => {
    for (const { id, line } of brief.entities) {
      const record = open.entity(id);
      expect(record && lineOf(record, open, occasion)).toBe(line);
    }
  });
});
