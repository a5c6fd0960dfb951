import type { EntityId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import type { ReadSentence } from '../read-article';
import type { Word } from '../tagged-words';

/** A word of a sentence, or a whole name of a known entity. */
export interface Unit extends Word {
  readonly entity?: EntityId;
}

const startsWith = (word: Word | undefined, mention: Mention | undefined): mention is Mention =>
  word !== undefined && mention !== undefined && word.start === mention.start;

/** What taggers get wrong by rule: "the forces’ storming" ends in no quotation mark, a noun in -ing stands before "of", "youths barricaded themselves" has a verb. */
function mend(word: Word, before: Unit | undefined, after: Word | undefined): Word {
  if (word.pos === 'PUNCT' && /^['’]$/u.test(word.text) && before?.end === word.start && /s$/u.test(before.text) && before.pos !== 'VERB' && after !== undefined && after.start > word.end && after.pos !== 'PUNCT') {
    return { ...word, pos: 'PART', lemma: '’s' };
  }
  if (word.pos === 'PART' && /^['’]s?$/u.test(word.text)) return { ...word, lemma: '’s' };
  if (word.pos === 'VERB' && word.text.endsWith('ing') && after?.lemma === 'of') return { ...word, pos: 'NOUN' };
  if (word.pos === 'ADJ' && word.text.endsWith('ed') && before?.pos === 'NOUN' && (after?.pos === 'PRON' || after?.pos === 'DET')) return { ...word, pos: 'VERB' };
  return word;
}

/** Words of a sentence with each name as one; a name that ends inside a word ("Gaza-bound") is left to that word. */
export function unitsOf({ words }: ReadSentence, mentions: readonly Mention[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    while ((mentions[next]?.start ?? Infinity) < word.start) next += 1;
    const mention = mentions[next];
    let last = at;
    if (startsWith(word, mention)) while ((words[last]?.end ?? Infinity) < mention.end) last += 1;
    if (startsWith(word, mention) && words[last]?.end === mention.end) {
      units.push({ start: mention.start, end: mention.end, text: mention.surface, pos: 'PROPN', lemma: mention.surface.toLowerCase(), entity: mention.entity });
      at = last;
    } else {
      units.push(mend(word, units.at(-1), words[at + 1]));
    }
  }
  return units;
}

/** Whether a unit is the ending that makes a possessor of the name or noun before it. */
export const isPossessive = (unit: Unit | undefined): boolean => unit?.pos === 'PART' && unit.lemma === '’s';
