import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../core/match/page-text';
import { PageLanguage, type Language } from '../../../core/model/language';
import { PartialDate } from '../../../core/model/partial-date';
import { readBlocksNow } from '../../../platform/page/read-blocks';
import { readCases } from '../../cases/read-cases';
import { bodyOf } from '../../platform/page/dom';
import { shipped } from '../knowledge/shipped';
import { readMarked, VARIANTS } from './marked-text';

/** Files of test/cases and the language that their pages state; a case can state another one, or none. */
const FILES: Readonly<Record<string, Language | undefined>> = {
  turkish: 'tr', german: 'de', arabic: 'ar', persian: 'fa', hebrew: 'he', french: 'fr', spanish: 'es', italian: 'it', 'other-languages': undefined,
};

/** Sentences that must match, and that must not, in the file of a language. */
const LEAST = { marked: 50, unmarked: 25 };

const AS_OTHER_PAGES = ['as it is', 'with soft hyphens', 'with no-break spaces', 'with letters and their marks apart', 'with straight apostrophes']
  .flatMap((name) => Object.entries(VARIANTS).filter(([known]) => known === name));

const Case = v.strictObject({
  text: v.union([v.string(), v.array(v.string())]),
  date: v.optional(PartialDate),
  lang: v.optional(PageLanguage),
});

const { matcher, knowledge } = shipped();
const known = new Set<string>(knowledge.entities.map(({ id }) => id));

/** The page's blocks as the reader finds them where every letter is a text node of its own, some of them in elements. */
function shredded({ blocks }: PageText): readonly string[] {
  const document = bodyOf(`<article>${blocks.map(({ kind }) => (kind === 'heading' ? '<h2></h2>' : '<p></p>')).join('')}</article>`);
  const places = [...document.querySelectorAll('h2, p')];
  blocks.forEach(({ text }, at) => {
    Array.from({ length: text.length }, (_, unit) => text.charAt(unit)).forEach((letter, unit) => {
      const holder = unit % 3 === 1 ? document.createElement('b') : document.createDocumentFragment();
      holder.append(document.createTextNode(letter), document.createTextNode(''));
      places[at]?.append(holder);
    });
  });
  return readBlocksNow(document.body).map(({ text }) => text);
}

const written = Object.entries(FILES).filter(([file]) => existsSync(fileURLToPath(new URL(`../../cases/${file}.yaml`, import.meta.url))));

describe.each(written)('%s', (file, stated) => {
  const cases = readCases(`${file}.yaml`, Case).map(({ text, date, lang }) => ({ blocks: typeof text === 'string' ? [text] : text, date, lang: lang ?? stated }));
  const named = cases.map((one) => [one.blocks.join(' | '), one] as const);

  describe.each(AS_OTHER_PAGES)('%s', (_name, vary) => {
    it.each(named)('%s', (_text, { blocks, date, lang }) => {
      const { page, wanted } = readMarked(vary(blocks));
      const found = matcher({ ...page, date, lang }).map(({ block, start, end, surface, entity }) => ({ block, start, end, surface, entity }));
      expect(found).toEqual(wanted);
    });
  });

  it.each(named)('cut into single letters: %s', (_text, { blocks }) => {
    const { page } = readMarked(blocks);
    expect(shredded(page)).toEqual(page.blocks.map(({ text }) => text));
  });

  it('names only entities that exist, and enough of them', () => {
    const counts = cases.map(({ blocks }) => readMarked(blocks).wanted);
    expect(counts.flat().filter(({ entity }) => !known.has(entity))).toEqual([]);
    if (stated === undefined) return;
    expect(counts.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(LEAST.marked);
    expect(counts.filter(({ length }) => length === 0).length).toBeGreaterThanOrEqual(LEAST.unmarked);
  });
});

it('has cases of every language', () => {
  expect(Object.keys(FILES).filter((file) => !written.some(([name]) => name === file))).toEqual([]);
});
