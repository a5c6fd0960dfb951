import type { EntityType } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import type { Mention } from '../../model/mention';
import { isTime, type Phrase, type Reading } from './quote-phrases';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './speech-verbs';

/** Says of what type an entity is; nothing where it is not known. */
export type TypeOf = (entity: EntityId) => EntityType | undefined;

/** Who is meant, as a place in the article. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly entity?: EntityId;
}

export type Gender = 'woman' | 'man';

/** What a noun phrase says of the one it names. */
export interface Person {
  readonly speaker: Speaker;
  /** Undefined where a bare name may be that of a person or of a country. */
  readonly isPerson: boolean | undefined;
  readonly isPlural: boolean;
  readonly gender?: Gender | undefined;
  /** The last word of the name or of the noun, in small letters. */
  readonly key: string;
  /** A common noun with a determiner: "the ministry". */
  readonly isCommon: boolean;
}

const WOMEN = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'queen', 'princess', 'sister', 'spokeswoman', 'congresswoman', 'chairwoman', 'woman', 'girl', 'mother', 'wife', 'daughter', 'actress', 'saleswoman', 'businesswoman']);
const MEN = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'pope', 'sheikh', 'spokesman', 'congressman', 'chairman', 'man', 'boy', 'father', 'husband', 'son', 'brother', 'businessman', 'rabbi', 'imam', 'cleric', 'ayatollah', 'cardinal']);

const singular = (noun: string): string => noun.replace(/men$/, 'man').replace(/(?:([sx]|ch)e)?s$/, '$1');
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Words that say what a single person is. */
export const isPersonNoun = (word: string, language: LanguageDescriptor): boolean => PERSON_NOUNS.has(word) || (language.titles.has(word) && !['defense', 'defence', 'foreign', 'interior', 'finance', 'energy', 'former', 'late', 'acting', 'incumbent', 'deputy'].includes(word));

function genderOf(words: readonly string[], language: LanguageDescriptor): Gender | undefined {
  const [first = ''] = words.filter((word) => !language.titles.has(word));
  if (words.some((word) => WOMEN.has(word))) return 'woman';
  if (words.some((word) => MEN.has(word))) return 'man';
  const given = words.find((word) => language.givenNames.has(word)) ?? first;
  if (language.womensNames.has(given)) return 'woman';
  return language.givenNames.has(given) && !language.sharedNames.has(given) ? 'man' : undefined;
}

/** Whether an unknown name goes on before the known one and makes it another: "Acme [USA]". */
function isPartOfName({ tokens, mentions }: Reading, { first, head }: Phrase, mention: Mention, language: LanguageDescriptor): boolean {
  let at = head;
  while (at > first && mentions[at - 1] === mention) at -= 1;
  const before = at > first ? tokens[at - 1] : undefined;
  return before?.pos === 'PROPN' && !mentions[at - 1] && !isPersonNoun(bare(before.lower), language) && !language.titles.has(bare(before.lower)) && !language.demonyms.has(before.lower) && !isTime(before);
}

/** The place that names the speaker: the known name that heads the phrase, or the phrase, for a person without what follows the name. */
function placeOf(reading: Reading, phrase: Phrase, isPerson: boolean, language: LanguageDescriptor): Speaker {
  const { tokens, mentions } = reading;
  const { first, head, last } = phrase;
  const mention = mentions[head];
  const [from, to] = [tokens[first], tokens[isPerson && tokens[head]?.pos === 'PROPN' && !isPersonNoun(bare(tokens[head].lower), language) ? head : last]];
  if (mention && !isPartOfName(reading, phrase, mention, language)) return { start: mention.start, end: mention.end, entity: mention.entity };
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}

function plainPerson(reading: Reading, phrase: Phrase, language: LanguageDescriptor, typeOf: TypeOf, surnames: ReadonlyMap<string, Person>): Person {
  const { tokens, mentions } = reading;
  const head = tokens[phrase.head];
  const mention = mentions[phrase.head];
  const type = mention && typeOf(mention.entity);
  const core = tokens.slice(phrase.first, phrase.head + 1);
  const words = core.map(({ lower }) => bare(lower));
  const key = bare(head?.lower ?? '');
  const isName = head?.pos === 'PROPN' || mention !== undefined;
  const isGroup = phrase.joined || GROUP_NOUNS.has(key) || (key.endsWith('s') && (isPersonNoun(singular(key), language) || (head?.pos === 'NOUN' && head.lemma !== key)));
  const given = core.some(({ text, lower }, at) => at < core.length - 1 && /^\p{Lu}/u.test(text) && language.givenNames.has(lower));
  const titled = core.some(({ lower, pos }, at) => at < core.length - 1 && pos !== 'DET' && isPersonNoun(bare(lower), language) && core[at + 1]?.lower !== '\'s');
  const known = isName && !mention ? surnames.get(key) : undefined;
  let isPerson: boolean | undefined;
  if (isGroup) isPerson = false;
  else if (type !== undefined) isPerson = type === 'person';
  else if (isPersonNoun(key, language) || (isName && (given || titled || known?.isPerson === true))) isPerson = true;
  else if (BODY_NOUNS.has(key) || language.institutions.has(key) || (isName && core[0]?.pos === 'DET')) isPerson = false;
  return {
    speaker: phrase.joined ? { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last]?.end ?? 0 } : placeOf(reading, phrase, isPerson !== false, language),
    isPerson, isPlural: isGroup, key, isCommon: !isName,
    gender: isPerson === false ? undefined : known?.gender ?? genderOf(words, language),
  };
}

/** Who a noun phrase names. "The president, Ebrahim Raisi" is who stands after the comma. */
export function personOf(reading: Reading, phrase: Phrase, language: LanguageDescriptor, typeOf: TypeOf, surnames: ReadonlyMap<string, Person>): Person {
  const plain = plainPerson(reading, phrase, language, typeOf, surnames);
  const { apposition } = phrase;
  if (!apposition || plain.speaker.entity !== undefined || !plain.isCommon || reading.tokens[apposition.head]?.pos !== 'PROPN') return plain;
  const named = plainPerson(reading, apposition, language, typeOf, surnames);
  if (plain.isPerson === true && (named.isPerson === false || (phrase.last !== phrase.head && reading.tokens[phrase.last]?.pos === 'PROPN' && apposition.head === apposition.first))) return plain;
  return { ...named, isPerson: plain.isPerson === true ? true : named.isPerson, gender: plain.gender ?? named.gender };
}
