import { describe, expect, it } from 'vitest';
import { EntityId } from '../../../core/model/ids';
import { holdsAt, isBefore, partialDate, type PartialDate } from '../../../core/model/partial-date';
import { composeNote, type NoteOccasion } from '../../../core/note/compose-note';
import type { CitedText, Note } from '../../../core/note/note';
import * as v from 'valibot';
import { shipped, shippedFindings } from '../knowledge/shipped';
import { readShortDate } from './short-date';

const open = shipped();
const findings = shippedFindings();
const { entities, events } = open.knowledge;
const DATES = ['1950', '2012', '2016', '2023-04-07', '2024-06', '2025-02', '2026-11'].map(partialDate);
const today = partialDate('2026-11-21');
const everybody = new Set(entities.map(({ id }) => id));

const occasions = DATES.flatMap((pageDate): (readonly [string, NoteOccasion])[] => [
  [`${pageDate}, alone on the page`, { pageDate, today, onPage: new Set() }],
  [`${pageDate}, with everybody on the page`, { pageDate, today, onPage: everybody }],
]);

const notesAt = (occasion: NoteOccasion): { readonly note: Note; readonly record: (typeof entities)[number] }[] =>
  entities.flatMap((record) => {
    const note = composeNote(open, findings, record.id, occasion);
    return note ? [{ note, record }] : [];
  });

const saidBy = (note: Note): CitedText[] => [
  ...(note.atDate ? [note.atDate] : []), ...note.sentences, ...note.since, ...note.contested, ...note.relations, ...note.timeline,
];

describe.each(occasions)('every note of %s', (_title, occasion) => {
  const notes = notesAt(occasion);
  const { pageDate } = occasion;
  const wrong = (find: (entry: (typeof notes)[number]) => readonly string[]): string[] =>
    notes.flatMap((entry) => find(entry).map((what) => `${entry.record.id}: ${what}`));

  it('exists and says something', () => {
    expect(notes.map(({ note }) => note.entity)).toEqual(entities.map(({ id }) => id));
    expect(wrong(({ note }) => (note.sentences.length > 0 && note.sentences.every(({ text }) => text.trim() !== '') ? [] : ['nothing is said']))).toEqual([]);
  });

  it('has a source for everything that is said, and names it once', () => {
    expect(wrong(({ note }) => saidBy(note).filter(({ sources }) => sources.length === 0).map(({ text }) => text))).toEqual([]);
    expect(wrong(({ note }) => saidBy(note).flatMap(({ sources }) => sources).filter((number) => note.sources[number - 1]?.number !== number).map(String))).toEqual([]);
    const cited = ({ note }: (typeof notes)[number]): Set<number> => new Set(saidBy(note).flatMap(({ sources }) => sources));
    expect(wrong((entry) => entry.note.sources.filter(({ number }) => !cited(entry).has(number)).map(({ title }) => title))).toEqual([]);
    expect(wrong(({ note }) => {
      const places = note.sources.map(({ url, quote, title }) => quote === undefined ? url ?? '' : `${title} ${quote}`);
      return places.filter((place, at) => places.indexOf(place) !== at);
    })).toEqual([]);
  });

  it('says what holds at the date and nothing else; before the thing was there, what it was to be', () => {
    expect(wrong(({ note, record }) => {
      const [first, ...others] = record.note.sentences;
      const holding = [first, ...others].flatMap((sentence) => (sentence && holdsAt(sentence, pageDate) ? [sentence.text] : []));
      const isYetToBe = record.note.sentences.every(({ from }) => from !== undefined && isBefore(pageDate, from));
      const wanted = holding.length === 0 && isYetToBe && first ? [first.text] : holding;
      const said = note.sentences.map(({ text }) => text);
      return said.join() === wanted.join() ? [] : said;
    })).toEqual([]);
  });

  it('tells as "since then" only what came after the date, oldest first', () => {
    expect(wrong(({ note }) => note.since.filter(({ date }) => !isBefore(pageDate, readShortDate(date))).map(({ date, text }) => `${date} ${text}`))).toEqual([]);
    expect(wrong(({ note }) => {
      const dates = note.since.map(({ date }) => readShortDate(date));
      return dates.filter((date, at) => isBefore(date, dates[at - 1] ?? date)).map(String);
    })).toEqual([]);
  });

  it('leaves out no change that its record tells', () => {
    expect(wrong(({ note, record }) => record.changes
      .filter(({ date }) => isBefore(pageDate, date))
      .filter(({ text }) => !note.since.some((line) => line.text === text))
      .map(({ date, text }) => `${date} ${text}`))).toEqual([]);
  });

  it('has a timeline of known events with the entity, none later than the page, oldest first', () => {
    const dateOf = (id: string): PartialDate | undefined => events.find((event) => event.id === id)?.date;
    expect(wrong(({ note }) => note.timeline.filter(({ event }) => {
      const date = dateOf(event);
      return date === undefined || isBefore(pageDate, date);
    }).map(({ title }) => title))).toEqual([]);
    expect(wrong(({ note, record }) => note.timeline
      .filter(({ event }) => !events.some(({ id, participants }) => id === event && participants.includes(record.id)))
      .map(({ title }) => title))).toEqual([]);
    expect(wrong(({ note }) => note.timeline.filter(({ event }, at) => {
      const before = dateOf(note.timeline[at - 1]?.event ?? '');
      const own = dateOf(event);
      return before !== undefined && own !== undefined && isBefore(own, before);
    }).map(({ title }) => title))).toEqual([]);
  });

  it('tells no relation outside its time', () => {
    const relations = entities.flatMap((record) => record.relations);
    const holding = relations.filter((relation) => holdsAt(relation, pageDate)).map(({ text }) => text);
    const over = relations.filter((relation) => !holdsAt(relation, pageDate)).map(({ text }) => text).filter((text) => !holding.includes(text));
    expect(over.length).toBeGreaterThan(0);
    expect(wrong(({ note }) => note.relations.map(({ text }) => text).filter((text) => over.includes(text)))).toEqual([]);
  });

  it('leaves no gap in a line: no missing word, no empty bracket, no full stop twice', () => {
    const lines = (note: Note): string[] => [...saidBy(note).map(({ text }) => text), note.kindLine, ...note.since.map(({ short }) => short)];
    expect(wrong(({ note }) => lines(note).filter((line) => /undefined|NaN|\(\)|\.\.|\s{2}|^\s|\s$/.test(line)))).toEqual([]);
  });

  it('is the same when it is composed again', () => {
    expect(notesAt(occasion)).toEqual(notes);
  });
});

describe('a note', () => {
  it('is none for an id that the knowledge base lacks', () => {
    const [, occasion] = occasions[0] ?? [];
    expect(occasion && composeNote(open, findings, v.parse(EntityId, 'nobody-at-all'), occasion)).toBeUndefined();
  });

  it('speaks for others of the page by their name, never "he" or "it"', () => {
    const occasion = { pageDate: partialDate('2023-04-07'), today, onPage: everybody };
    const told = notesAt(occasion).flatMap(({ note, record }) => {
      const own = new Set(record.relations.map(({ text }) => text));
      return note.relations.filter(({ text }) => !own.has(text) && /^(?:He|She|It|They|His|Her|Its|Their)\b/.test(text)).map(({ text }) => `${record.id}: ${text}`);
    });
    expect(told).toEqual([]);
  });

  it('quotes our articles in their own words, with the name marked', () => {
    const occasion = { pageDate: partialDate('2023-04-07'), today, onPage: everybody };
    const sentences = findings.articles.flatMap((article) => Object.values(article.sentences));
    const parts = notesAt(occasion).flatMap(({ note }) => note.wordings.flatMap((wording) => wording.parts));
    expect(parts.filter(({ marked }) => marked).length).toBeGreaterThan(0);
    const bare = (text: string): string => text.replace(/^… | …$/g, '');
    expect(parts.map(({ text }) => bare(text)).filter((text) => !sentences.some((sentence) => sentence.includes(text)))).toEqual([]);
  });

  it('tells with the page\'s own events which ones the page is about', () => {
    const call = (pageDate: string): boolean | undefined =>
      composeNote(open, findings, v.parse(EntityId, 'ebrahim-raisi'), { pageDate: partialDate(pageDate), today, onPage: everybody })
        ?.timeline.find(({ event }) => event === 'april-2023-erdogan-raisi-call')?.thisPage;
    expect([call('2023-04-07'), call('2023-04-09'), call('2023-05-20'), call('2023-04-01')]).toEqual([true, true, false, undefined]);
  });
});
