import type { EntityId } from '../../model/ids';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import type { PhraseWords } from '../../text/languages/phrase-words';
import type { Unit } from './wordings-units';

/** What a word stands for when two sentences are compared; words that stand for nothing (articles, prepositions) have none. */
export interface Token {
  /** Which unit of the sentence it is. */
  readonly unit: number;
  /** Equal for words that say the same: one lemma, or one entity under any of its names. */
  readonly key: string;
  /** Equal for a name and the adjective made from it: "Israel", "Israeli". */
  readonly stem: string | undefined;
  readonly entity: EntityId | undefined;
  readonly kind: 'name' | 'people' | 'number' | 'modal' | 'general' | 'word';
}

export interface KeyRules {
  readonly phrases: PhraseWords;
  readonly language: LanguageDescriptor;
}

/** Letters that a name and the adjective made from it have in common: "Turk-ey", "Turk-ish", "Türk-iye". */
const STEM = 4;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|not|never)$/u;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'X', 'NUM']);

function tokenOf(unit: Unit, at: number, { phrases, language }: KeyRules): Token | undefined {
  const lemma = fold(unit.lemma);
  if (unit.entity !== undefined) {
    return { unit: at, key: `@${unit.entity}`, stem: /\s/u.test(unit.text) ? undefined : lemma.slice(0, STEM), entity: unit.entity, kind: 'name' };
  }
  if (MODAL.test(lemma)) return { unit: at, key: lemma, stem: undefined, entity: undefined, kind: 'modal' };
  if (!CONTENT.has(unit.pos) || phrases.times.has(lemma) || !/[\p{L}\p{N}]/u.test(lemma)) return undefined;
  const people = language.demonyms.has(lemma) || (lemma.endsWith('s') && language.demonyms.has(lemma.slice(0, -1)));
  if (people) return { unit: at, key: lemma.replace(/s$/u, ''), stem: lemma.slice(0, STEM), entity: undefined, kind: 'people' };
  if (unit.pos === 'NUM' || /^\p{N}/u.test(lemma)) return { unit: at, key: lemma, stem: undefined, entity: undefined, kind: 'number' };
  const kind = unit.pos === 'PROPN' && /^\p{Lu}/u.test(unit.text) ? 'name' : phrases.general.has(lemma) ? 'general' : 'word';
  return { unit: at, key: lemma, stem: undefined, entity: undefined, kind };
}

/** What the words of a sentence stand for, in its order. */
export const tokensOf = (units: readonly Unit[], rules: KeyRules): Token[] =>
  units.flatMap((unit, at) => tokenOf(unit, at, rules) ?? []);

/** Keys by which sentences find each other; modal verbs and general words are in all of them and bring none together. */
export function keysOf(tokens: readonly Token[]): string[] {
  const keys = new Set<string>();
  for (const { key, stem, kind } of tokens) {
    if (kind === 'modal' || kind === 'general') continue;
    keys.add(key);
    if (stem !== undefined) keys.add(`~${stem}`);
  }
  return [...keys];
}
