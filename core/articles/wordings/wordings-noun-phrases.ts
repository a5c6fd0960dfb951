import type { LanguageDescriptor } from '../../text/languages/descriptor';
import type { PhraseWords } from '../../text/languages/phrase-words';
import { isPossessive, type Unit } from './wordings-units';

/** A noun with what stands before it: "the besieged Gaza Strip", "Israel’s sworn enemy". Numbers count units. */
export interface NounPhrase {
  readonly from: number;
  /** After the last unit, which is the head. */
  readonly to: number;
  /** Whether it is a personal pronoun alone. */
  readonly pronoun: boolean;
  /** Whether it tells a time: "last September". */
  readonly time: boolean;
  /** How the next noun phrase hangs on this one: the preposition, "and" or a comma; none where it does not. */
  readonly link?: string;
}

export interface PhraseRules {
  readonly phrases: PhraseWords;
  readonly language: LanguageDescriptor;
}

const isNominal = (unit: Unit | undefined): boolean => unit?.pos === 'NOUN' || unit?.pos === 'PROPN';

const opens = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.pos === 'DET' || unit.pos === 'ADJ' || unit.pos === 'NUM' || unit.pos === 'PRON' || isPossessive(unit);

/** Finds the end of the noun phrase that begins at a unit. @returns `from` where none does. */
function phraseEnd(units: readonly Unit[], from: number, { phrases, language }: PhraseRules): number {
  const before = units[from - 1];
  const isPeople = (unit: Unit | undefined): boolean => unit?.pos === 'PROPN' && unit.entity === undefined && (language.demonyms.has(unit.lemma) || language.peoples.has(unit.lemma));
  /** A participle before its noun; at the beginning only after a preposition, elsewhere it could be the verb of the sentence. */
  const isModifier = (at: number): boolean => {
    const [unit, previous, next] = [units[at], units[at - 1], units[at + 1]];
    if (unit?.pos !== 'VERB' || !(isNominal(next) || next?.pos === 'ADJ')) return false;
    const first = at === from || (at === from + 1 && previous?.pos === 'ADV');
    // "Many fled President Assad": an adjective that begins a phrase stands for its noun.
    if (previous?.pos === 'ADJ' && at === from + 1 && next?.pos === 'PROPN') return false;
    if (!first) return opens(previous) || (previous?.pos === 'ADV' && opens(units[at - 2]));
    return /(?:ed|en|orn)$/u.test(unit.text) && (before?.pos === 'ADP' || before?.lemma === 'to');
  };
  let end = from;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    const previous = units[at - 1];
    const next = units[at + 1];
    if (!unit) break;
    const open = end === from || end < at || isPeople(previous);
    if (unit.pos === 'NOUN') {
      if (end > from && phrases.times.has(unit.lemma) && units[end - 1]?.entity !== undefined) break;
      end = at + 1;
    } else if (unit.pos === 'PROPN') {
      const noun = end > from && previous?.pos === 'NOUN' && !phrases.kinds.has(previous.lemma) && !language.titles.has(previous.lemma);
      if ((noun || phrases.times.has(unit.lemma)) && end > from && !isPossessive(previous) && next?.pos !== 'NOUN') break;
      end = at + 1;
    } else if (unit.pos === 'DET' || (unit.pos === 'PRON' && phrases.possessives.has(unit.lemma))) {
      if (at > from && previous?.pos !== 'DET') break;
    } else if (unit.pos === 'ADJ' || unit.pos === 'NUM') {
      // "U.S. military action", but not "Uzbekistan last September".
      const inside = unit.pos === 'ADJ' && previous?.pos === 'PROPN' && next?.pos === 'NOUN' && !phrases.times.has(next.lemma);
      if (!(open || inside) || (unit.pos === 'NUM' && end > from && !isPossessive(previous))) break;
    } else if (unit.pos === 'ADV') {
      if (!open || !(next?.pos === 'ADJ' || isModifier(at + 1))) break;
    } else if (isPossessive(unit)) {
      if (end !== at || end === from) break;
    } else if (unit.pos === 'CCONJ') {
      if (previous?.pos !== 'ADJ' || next?.pos !== 'ADJ') break;
    } else if (!isModifier(at)) break;
  }
  return end;
}

/** Whether what comes after a comma is the last but one of a list of names: "Israel, the West Bank and Gaza". */
function isList(found: readonly NounPhrase[], at: number, units: readonly Unit[]): boolean {
  const proper = (phrase: NounPhrase | undefined): boolean => phrase !== undefined && units[phrase.to - 1]?.pos === 'PROPN';
  const [here, next, last] = [found[at], found[at + 1], found[at + 2]];
  return proper(here) && proper(next) && proper(last) && next !== undefined && units[next.to]?.pos === 'CCONJ' && last?.from === next.to + 1;
}

function linkOf(found: readonly NounPhrase[], at: number, units: readonly Unit[], { phrases }: PhraseRules): string | undefined {
  const here = found[at];
  const next = found[at + 1];
  // A quotation may end inside: the "recent attacks" on the book.
  const quote = here !== undefined && /^["”’]$/u.test(units[here.to]?.text ?? '') ? 1 : 0;
  if (!here || !next || next.pronoun || here.pronoun || next.from !== here.to + quote + 1 || next.time) return undefined;
  const word = units[here.to + quote];
  if (units[next.to - 1]?.lemma === 'order' && units[next.to]?.lemma === 'to') return undefined;
  if (word?.pos === 'ADP' || word?.lemma === 'to') return phrases.links.has(word.lemma) ? word.lemma : undefined;
  const after = units[next.to];
  if (word?.lemma === 'and') {
    const between = units.slice(Math.max(0, here.from - 1), here.from).some(({ lemma }) => lemma === 'between');
    return between || (after?.pos !== 'VERB' && after?.pos !== 'AUX' && after?.pos !== 'ADV') ? 'and' : undefined;
  }
  return word?.text === ',' && isList(found, at, units) ? ',' : undefined;
}

/** Noun phrases of a sentence from left to right, none inside another, each with how the next one hangs on it. Linear. */
export function nounPhrasesOf(units: readonly Unit[], rules: PhraseRules): NounPhrase[] {
  const found: NounPhrase[] = [];
  const { phrases } = rules;
  for (let at = 0; at < units.length;) {
    const unit = units[at];
    const pronoun = unit?.pos === 'PRON' && phrases.pronouns.has(unit.lemma);
    const to = pronoun ? at + 1 : phraseEnd(units, at, rules);
    if (to > at) {
      const head = units[to - 1];
      found.push({ from: at, to, pronoun, time: head !== undefined && head.entity === undefined && phrases.times.has(head.lemma) });
    }
    at = Math.max(at + 1, to);
  }
  return found.map((phrase, at) => {
    const link = linkOf(found, at, units, rules);
    return link === undefined ? phrase : { ...phrase, link };
  });
}
