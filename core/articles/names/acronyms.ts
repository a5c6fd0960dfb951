import { nameKey } from './name-key';
import type { NameSpan } from './name-span';

/** How many of the letters stand among the others in the same order; greedy, which never finds more than there are. */
function inOrder(letters: string, among: string): number {
  let found = 0;
  for (const letter of among) if (letter === letters[found]) found += 1;
  return found;
}

const initialsOf = (words: string): string => words.trim().split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase()).join('');

/** "Shanghai Cooperation Organization (SCO)": initials in brackets right after the name, or the name after its initials; one letter may stand for no word. */
function isAcronymOf(short: NameSpan, long: NameSpan, text: string): boolean {
  // Capitals and small letters mixed too: "AfCFTA"; "(R-N.Y.)" is a party and a state.
  if (!/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(short.text) || /^\p{Lu}-/u.test(short.text) || long.text.split(/\s+/).length < 2) return false;
  const between = short.start >= long.end ? text.slice(long.end, short.start) : text.slice(short.end, long.start);
  if (!/^\s*\(\s*["“]?$/u.test(between)) return false;
  const letters = short.text.replace(/[^\p{L}]/gu, '').replace(/s$/u, '').toLowerCase();
  const capitals = short.text.replace(/\P{Lu}/gu, '').toLowerCase();
  const initials = initialsOf(long.text);
  return letters.length > 1 && (inOrder(letters, initials) >= letters.length - 1 || inOrder(capitals, initials) === capitals.length);
}

/** Keys of acronyms that an article explains, with the key of what each stands for. */
export function acronymPairs(spans: readonly NameSpan[], text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next?.sentence !== span.sentence) return;
    if (isAcronymOf(next, span, text)) pairs.set(nameKey(next.text), nameKey(span.text));
    else if (isAcronymOf(span, next, text)) pairs.set(nameKey(span.text), nameKey(next.text));
  });
  return pairs;
}

const IN_BRACKETS = /\(\s?(\p{Lu}{2,6})s?\s?\)/gu;

/** Letters before the brackets in which the words must stand. */
const LONGEST_PHRASE = 100;

/** Small words that end a text. */
const ENDING_SMALL = /(?:\p{Ll}[\p{Ll}-]* )+$/u;

/** Keys of acronyms that an article explains by ordinary words, and that therefore name no one thing: "unmanned aerial vehicles (UAVs)". */
export function ordinaryAcronyms(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(IN_BRACKETS)).flatMap(({ 1: acronym = '', index }) => {
    const key = nameKey(acronym);
    const [words = ''] = ENDING_SMALL.exec(text.slice(Math.max(0, index - LONGEST_PHRASE), index)) ?? [];
    return initialsOf(words).endsWith(key) ? [key, `${key}s`] : [];
  }));
}
