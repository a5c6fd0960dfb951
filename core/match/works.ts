import { plain } from '../text/plain';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { Candidate } from './candidate';
import { PLACES_AND_SHRINES } from './place-types';

/** Marks that open a quotation, with those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"', '„': '“”', '”': '”', '«': '»', '»': '«', '"': '"', '‘': '’', '‚': '‘’', "'": "'", '‹': '›', '「': '」', '《': '》',
};
/** Longest title, in UTF-16 units on each side of the name and in words. */
const LONGEST_SIDE = 60;
const MOST_WORDS = 7;
/** Units in which the noun for the work stands before and after the title. */
const BESIDE = 40;

const WORD = /[\p{L}\p{N}]/u;

/** The quotation around text[start, end), with its marks, if it is a short one. */
function quotationAround(text: string, start: number, end: number): { start: number; end: number } | undefined {
  for (let open = start - 1; open >= Math.max(0, start - LONGEST_SIDE); open -= 1) {
    const closing = CLOSING[text[open] ?? ''];
    // What follows a letter is an apostrophe, or closes an earlier quotation; only French puts spaces inside.
    if (closing === undefined || WORD.test(text[open - 1] ?? '') || (closing !== '»' && /\s/.test(text[open + 1] ?? ''))) continue;
    for (let close = end; close < Math.min(text.length, end + LONGEST_SIDE); close += 1) {
      if (closing.includes(text[close] ?? '') && !WORD.test(text[close + 1] ?? '')) return { start: open, end: close + 1 };
    }
    return undefined;
  }
  return undefined;
}

/** Whether the words between quotation marks can be a title: few, in capitals where the language writes titles so, and no sentence. */
function canBeTitle(quoted: string, surface: string, { plainHeadlines }: LanguageDescriptor): boolean {
  const inner = quoted.slice(1, -1).replace(/[.,]$/, '');
  const words = inner.match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? [];
  if (words.length > MOST_WORDS) return false;
  if (inner === surface || plainHeadlines === true) return true;
  return words.every((word, at) => (at > 0 && word.length < 5) || !/^\p{Ll}/u.test(word));
}

/** Whether one of the words right beside a title is a noun for a work; no sentence may end between them. */
function hasNoun(beside: string, noun: RegExp, most: number, fromEnd: boolean): boolean {
  const words = plain(beside).match(/[\p{L}\p{M}\p{N}\u200c-]+/gu) ?? [];
  return (fromEnd ? words.slice(-most) : words.slice(0, most)).some((word) => noun.test(word));
}

/** "her hit “Party in the U.S.A.”", "«Téhéran», une série", "his novel Jerusalem": the title of a work. */
export function isTitleOfWork({ facts, start, end, wordStart, wordEnd, surface }: Candidate, text: string, language: LanguageDescriptor): boolean {
  const { works } = language;
  if (!works || !facts || !PLACES_AND_SHRINES.has(facts.type)) return false;
  const before = plain(text.slice(Math.max(0, wordStart - BESIDE), wordStart));
  // "her novel, Damascus, won".
  const apart = /,\s$/.test(before) && text[wordEnd] === ',';
  if (works.before?.test(apart ? before.replace(/,(?=\s$)/, '') : before) === true) return true;
  if (works.after?.test(plain(text.slice(wordEnd, wordEnd + BESIDE))) === true) return true;
  const quotation = quotationAround(text, start, end);
  if (!quotation || !canBeTitle(text.slice(quotation.start, quotation.end), surface, language)) return false;
  const leading = text.slice(Math.max(0, quotation.start - BESIDE), quotation.start).split(/[.:;!?]\s/).at(-1) ?? '';
  const [after = ''] = text.slice(quotation.end, quotation.end + BESIDE).split(/[.;!?]/);
  return hasNoun(leading, works.noun, 3, true) || hasNoun(after, works.noun, 4, false);
}
