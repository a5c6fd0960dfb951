import type { EntityType } from '../../model/entity';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord, type Word } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isTitle } from './name-lead';
import type { NameSpan } from './name-span';
import { isAcronym, isParticle, startsWithCapital } from './word-forms';

/** Kinds that a draft can be guessed to be. */
export type GuessedKind = Extract<EntityType, 'person' | 'organization' | 'armed-group' | 'state' | 'city' | 'place' | 'holy-place' | 'event' | 'text' | 'observance' | 'concept'>;

/** How strongly the words in and around a name speak for each kind. */
export type KindVotes = Partial<Record<GuessedKind, number>>;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of names, and first ones before "of", that say the kind. */
const HEADS: readonly (readonly [GuessedKind, ReadonlySet<string>])[] = [
  ['organization', words('media foods entertainment pictures studios records books solutions partners capital ventures associates communications pharmaceuticals insurance financial alliance analytics labs laboratories enterprises international')],
  ['armed-group', words('brigades brigade battalion battalions militia militias front army guards guard corps fighters rebels resistance')],
  ['event', words('war wars summit conference election elections olympics games cup revolution uprising intifada crisis massacre attack attacks bombing bombings operation agreement accord accords talks treaty deal referendum spring championship championships marathon siege battle earthquake hurricane storm genocide holocaust coup referendum primary caucus debate')],
  ['text', words('constitution act bill law charter report quran koran bible torah declaration code resolution convention clause amendment manifesto')],
  ['observance', words('day eid ramadan christmas easter passover hanukkah festival')],
  ['holy-place', words('mosque temple church cathedral synagogue shrine basilica monastery')],
  ['place', words('river mountains mount mountain valley bay beach street avenue road square bridge gate border crossing strait gulf sea ocean peninsula island islands desert desert region province governorate district county state coast strip bank heights park airport hotel stadium hall camp prison palace tower plaza castle base hills springs falls creek lake lakes forest field airfield ranch canal port harbor harbour dam canyon pass peak plateau square compound room isle isles cape territory territories area zone islands straits')],
  ['concept', words('show podcast project plan program programme initiative studies doctrine model prize award medal theory technology')],
  ['city', words('city town village')],
  ['state', words('republic kingdom emirates federation')],
];

/** Nouns near a name, in small letters, that say what it is. */
const NOUNS: readonly (readonly [GuessedKind, ReadonlySet<string>])[] = [
  ['armed-group', words('militia militants insurgents rebels guerrilla faction jihadists')],
  ['organization', words('group company firm organisation organization agency party newspaper magazine broadcaster network university think-tank charity bank union league club team court ministry department airline website channel daily station institute corporation maker giant')],
  ['city', words('city town village capital port suburb neighborhood neighbourhood')],
  ['place', words('province region district area governorate island river mountain airport camp crossing border county valley street square')],
  ['state', words('country nation republic kingdom state')],
  ['holy-place', words('mosque church shrine temple synagogue')],
  ['event', words('war conference summit operation crisis uprising')],
  ['person', words('spokesman spokeswoman spokesperson minister president leader director analyst professor lawyer activist journalist officer commander general mayor father mother son daughter wife husband brother sister cleric lawmaker politician diplomat official chief singer actor actress writer author player coach editor reporter candidate senator judge teacher student resident researcher scholar expert adviser advisor founder owner chairman executive doctor soldier businessman terrorist militant correspondent photographer historian economist ambassador envoy secretary king queen prince cardinal pope bishop')],
];

/** First words of names of places: "Port Arthur", "Lake Van". */
const BEGINS_PLACE = words('port mount fort lake cape camp san santa los las el rio saint st isle isles bay');

/** What companies end with. */
const ENDS_COMPANY = words('inc corp co ltd llc llp plc ag sa gmbh nv spa asa bhd');

/** Observances that one word names. */
const ALONE = words('christmas easter ramadan passover hanukkah thanksgiving halloween diwali nowruz purim yom');

/** How much initials speak for a body: less than any word beside them. */
const ACRONYM = 0.25;

const SPEAKS = words('say tell add ask argue believe think want know write warn insist note explain recall tweet reply respond call describe claim admit deny vow urge hope feel visit meet win');

function headVotes(text: string, votes: KindVotes, language: LanguageDescriptor): void {
  const parts = plain(text).split(/\s+/);
  const of = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
  const head = of > 0 ? parts[of - 1] : parts.at(-1);
  if (parts.length < 2) {
    if (ALONE.has(parts[0] ?? '')) vote(votes, 'observance', 4);
    return;
  }
  if (head === undefined) return;
  if (ENDS_COMPANY.has((parts.at(-1) ?? '').replace(/\.$/, ''))) vote(votes, 'organization', 6);
  if (BEGINS_PLACE.has((parts[0] ?? '').replace(/\.$/, ''))) vote(votes, 'place', 3);
  if (/^(?:uss|hms)$/.test(parts[0] ?? '')) vote(votes, 'concept', 6);
  if (parts[0] === 'eid') vote(votes, 'observance', 4);
  // "Bank of Israel", but "West Bank"
  const kind = of > 0 && head === 'bank' ? 'organization' : HEADS.find(([, heads]) => heads.has(head))?.[0];
  if (kind !== undefined) vote(votes, kind, 4);
  else if (isBodyNoun(head, language)) vote(votes, 'organization', 4);
}

const vote = (votes: KindVotes, kind: GuessedKind, weight: number): void => {
  votes[kind] = (votes[kind] ?? 0) + weight;
};

const kindOfNoun = (noun: string): GuessedKind | undefined =>
  NOUNS.find(([, nouns]) => nouns.has(noun) || (noun.endsWith('s') && nouns.has(noun.slice(0, -1))))?.[0];

/** The last noun that says something counts: "terrorist organization". */
function nounVotes(near: string, votes: KindVotes, weight: number): void {
  const kind = near.toLowerCase().split(/[\s-]+/).map(kindOfNoun).findLast((found) => found !== undefined);
  if (kind !== undefined) vote(votes, kind, weight);
}

/** Adds what one occurrence of a name says about its kind. `sentence` is all its sentence's words. */
export function addKindVotes(votes: KindVotes, span: NameSpan, sentence: readonly Word[], language: LanguageDescriptor): void {
  const [from, to] = span.words;
  const before = sentence[from - 1];
  const after = sentence[to];
  const parts = span.text.split(/\s+/);
  headVotes(span.text, votes, language);
  if (isAcronym(span.text)) vote(votes, 'organization', ACRONYM);
  if (span.lead.split(/\s+/).some((word) => isTitle({ text: word }, language))) vote(votes, 'person', 4);
  nounVotes(span.lead, votes, 2);
  // "the Haqqani network", "the Bustan neighborhood"
  const afterKind = after?.pos === 'NOUN' ? kindOfNoun(after.text) : undefined;
  if (afterKind !== undefined && afterKind !== 'person') vote(votes, afterKind, 1);
  const given = plain(parts[0] ?? '');
  if (parts.length === 1 && language.givenNames.has(given)) vote(votes, 'person', 2);
  if (parts.length > 1 && parts.length < 5 && (language.givenNames.has(given) || parts.slice(1).some(isParticle) || /^\p{Lu}\.?$/u.test(parts[1] ?? ''))) vote(votes, 'person', 3);
  // A verb of saying right after, or "who", or an age: a person, more often than a body.
  if (after?.pos === 'VERB' && SPEAKS.has(after.lemma) && !span.lead.includes('ministry')) vote(votes, isAcronym(span.text) ? 'organization' : 'person', 1);
  if (after?.text === ',' && /^\d{1,2}$/.test(sentence[to + 1]?.text ?? '') && sentence[to + 2]?.text === ',') vote(votes, 'person', 4);
  // "Hill, who", "Hill who", but not "Twitter users who".
  const relative = after?.text === ',' ? sentence[to + 1] : after;
  if (relative?.text === 'who' || relative?.text === 'whom') vote(votes, 'person', 2);
  if (/^(?:in|near|outside|throughout|toward|towards|across)$/i.test(before?.text ?? '') && span.lead === '') vote(votes, 'place', 2);
  // What people are not in and what is written on: "users on Twitter", "according to a study at Harvard".
  if (/^(?:on|via|at)$/i.test(before?.text ?? '') && parts.length === 1 && span.lead === '') vote(votes, 'organization', 1);
  // The speaker of a transcript: "HILL: Is this true?"
  if (from === 0 && after?.text === ':' && parts.length === 1 && /^\p{Lu}{4,}$/u.test(span.text)) vote(votes, 'person', 3);
  if (before?.text === 'the' && parts.length > 1) vote(votes, 'organization', 1);
  // ", a city in …", ", the group's leader"
  if (after?.text === ',') {
    const apposition = sentence.slice(to + 1, to + 7);
    const end = apposition.findIndex(({ pos, text }) => pos === 'PUNCT' || pos === 'ADP' || text === 'that' || text === 'which');
    if (/^(?:a|an|the)$/i.test(apposition[0]?.text ?? '')) nounVotes(apposition.slice(0, end < 0 ? undefined : end).filter(({ text }) => !startsWithCapital(text)).map(({ text }) => text).at(-1) ?? '', votes, 3);
    // "Aleppo, Syria": a place before the place that holds it.
    if (apposition[0] && startsWithCapital(apposition[0].text) && (apposition[1]?.text === ',' || apposition[1]?.pos === 'PUNCT') && /^(?:in|from|at|near|to)$/i.test(before?.text ?? '')) vote(votes, 'place', 2);
  }
}

/** The kind with most votes; what nothing speaks for is guessed from its form. */
export function guessKind(text: string, votes: KindVotes): GuessedKind {
  const ranked = Object.entries(votes).sort(([, a], [, b]) => b - a) as [GuessedKind, number][];
  const [best] = ranked;
  if (best) return best[0];
  const parts = plain(text).split(/\s+/);
  if (isAcronym(text)) return 'organization';
  if (/^(?:north|south|east|west|new|central|upper|lower)$/.test(parts[0] ?? '')) return 'place';
  return (parts.length === 2 || parts.length === 3) && parts.some((part) => !isDictionaryWord(part)) ? 'person' : 'concept';
}
