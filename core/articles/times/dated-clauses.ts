import type { ReadSentence } from '../read-article';
import { CLAUSE_VERBS, TELLING_VERBS } from '../quotes/speech-verbs';
import type { Word } from '../tagged-words';

/** A clause of a sentence, roughly: enough to tell which names stand with which time. Offsets as in the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** The clause it goes on from or hangs on, by its place in the list; the first one has none. */
  readonly parent: number | undefined;
  /** Whether it speaks of the noun before it: "…, who was elected last year, …". */
  readonly isRelative: boolean;
  /** Whether it goes on after a relative clause with what its parent began: "Hamas, which …, | fired". */
  readonly isResumed: boolean;
}

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'where']);
const SUBORDINATE = new Set(['after', 'before', 'when', 'while', 'although', 'though', 'because', 'whereas', 'until', 'as', 'since']);

interface Cut {
  readonly at: number;
  readonly kind: 'main' | 'joined' | 'relative' | 'resumed';
}

/** Whether a finite or infinite verb stands in the words up to the next comma, so that they are a clause of their own. */
function hasVerb(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.text === ',' || word.text === ';') return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return true;
  }
  return false;
}

/** What the word at an index begins, if a clause begins there. @param inRelative whether the clause before is a relative one set off by commas. */
function cutAt(words: readonly Word[], at: number, inRelative: boolean): Cut | undefined {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous) return undefined;
  const text = word.text.toLowerCase();
  if (previous.text === ';') return { at, kind: 'main' };
  if (/^[—–]$/.test(word.text)) return { at, kind: 'joined' };
  if (RELATIVE.has(text)) return { at, kind: 'relative' };
  if (text === 'that' && words.slice(Math.max(0, at - 12), at).some(({ lemma }) => CLAUSE_VERBS.has(lemma) || TELLING_VERBS.has(lemma))) return { at, kind: 'joined' };
  if (SUBORDINATE.has(text) && word.pos !== 'NOUN' && hasVerb(words, at + 1)) return { at, kind: 'joined' };
  if (word.pos === 'CCONJ' && (previous.text === ',' || text === 'but') && hasVerb(words, at + 1)) return { at, kind: inRelative && previous.text === ',' ? 'resumed' : 'joined' };
  if (previous.text !== ',') return undefined;
  if (word.pos === 'VERB' && text.endsWith('ing')) return { at, kind: inRelative ? 'resumed' : 'joined' };
  return inRelative ? { at, kind: 'resumed' } : undefined;
}

/** Cuts a sentence at the words that begin a clause; what cannot be told stays together. */
export function clausesOf({ start, end, words }: Pick<ReadSentence, 'start' | 'end' | 'words'>): Clause[] {
  const cuts: Cut[] = [{ at: 0, kind: 'main' }];
  for (let at = 1; at < words.length; at += 1) {
    const last = cuts.at(-1);
    const cut = cutAt(words, at, last?.kind === 'relative' && words[last.at - 1]?.text === ',');
    if (cut) cuts.push(cut);
  }
  const parents: (number | undefined)[] = [];
  return cuts.map((cut, number) => {
    const next = cuts[number + 1];
    const own = words.slice(cut.at, next?.at);
    const before = number - 1;
    const parent = number === 0 ? undefined : cut.kind === 'resumed' ? parents[before] ?? before : before;
    parents.push(parent);
    return {
      start: number === 0 ? start : own[0]?.start ?? start,
      end: next ? words[next.at]?.start ?? end : end,
      words: own,
      parent,
      isRelative: cut.kind === 'relative',
      isResumed: cut.kind === 'resumed',
    };
  });
}
