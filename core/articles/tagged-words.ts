import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as far as English words get them here. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** A word or a punctuation mark of an English text; a possessive ending ("’s") is one of its own, tagged PART. */
export interface Word {
  /** Offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** The base form in small letters: "attack" for "attacks". */
  readonly lemma: string;
}

/** Letters that do not decompose, by what English taggers know in their place. */
const ALIKE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', '“': '"', '”': '"', '‘': '\'', '’': '\'', 'ʼ': '\'' };

/** The text in letters that the tagger knows, unit for unit, so that offsets stay: it breaks "Erdoğan" into three. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => ALIKE[unit] ?? (/\s/.test(unit) ? ' ' : unit.normalize('NFD').charAt(0)));

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;
/* eslint-disable @typescript-eslint/unbound-method -- its functions are handed on as the values that name what is wanted; none reads `this`. */
const tagOf = its.pos;
const { uniqueId } = its;
/** Its declared type asks for more than `out` is declared to give; what it is given at run time is the model's own. */
const lemmaOf = its.lemma as (index: number, document: unknown, addons: unknown) => string;
/* eslint-enable @typescript-eslint/unbound-method */

const isTag = (tag: string): tag is PartOfSpeech => tag !== 'SPACE';

/** Words parted by a hyphen only ("Al-Aqsa", "third-holiest") are one, with the tag of the last part, or a name's. */
function joinHyphens(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  let open = false;
  for (const word of words) {
    const last = joined.at(-1);
    const touches = last?.end === word.start && last.pos !== 'PUNCT';
    if (last && touches && (open || /^[-‐‑–]$/u.test(word.text)) && (open ? /^[\p{L}\p{N}]/u.test(word.text) : true)) {
      open = !open;
      const pos = open || last.pos === 'PROPN' ? last.pos : word.pos;
      joined[joined.length - 1] = { start: last.start, end: word.end, text: text.slice(last.start, word.end), pos, lemma: text.slice(last.start, word.end).toLowerCase() };
    } else {
      open = false;
      joined.push(word);
    }
  }
  return joined;
}

const strings = new Map<string, string>();

/** The same string for the same letters: thousands of articles hold millions of words, of which most are alike. */
function one(text: string): string {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, text);
  return text;
}

/** Cuts an English text into words with their parts of speech. About 2 MB a second. */
export function tagWords(text: string): Word[] {
  const known = ascii(text);
  const tokens = wink.readDoc(known).tokens();
  const values = tokens.out();
  const tags = tokens.out(tagOf);
  const lemmas = tokens.out(lemmaOf);
  let at = 0;
  const words = values.flatMap((value, index): Word[] => {
    const start = known.indexOf(value, at);
    const tag = tags[index];
    if (start < 0 || tag === undefined || !isTag(tag)) return [];
    at = start + value.length;
    return [{ start, end: at, text: one(text.slice(start, at)), pos: tag, lemma: one(lemmas[index] ?? value.toLowerCase()) }];
  });
  return joinHyphens(words, text);
}

const idOf = (word: string): number => Number(wink.readDoc(word).tokens().out(uniqueId)[0]);
/** The tagger numbers the words of its dictionary first and what it meets for the first time after them. */
const FIRST_UNKNOWN = idOf('qzxvjkqzxv');
const dictionary = new Map<string, boolean>();

/** Whether a word in small letters stands in an English dictionary as something else than a name: "officers", "turkey", "bush". */
export function isDictionaryWord(word: string): boolean {
  let known = dictionary.get(word);
  if (known === undefined) {
    const tokens = wink.readDoc(ascii(word)).tokens();
    known = tokens.length() === 1 && Number(tokens.out(uniqueId)[0]) < FIRST_UNKNOWN && tokens.out(tagOf)[0] !== 'PROPN';
    dictionary.set(word, known);
  }
  return known;
}
