import type { Candidate } from './candidate';

/** Short words inside an expansion that give no letter: "of", "and the". */
const SMALL = String.raw`\p{Ll}[\p{L}\p{M}\p{Cf}]{0,4}`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{Cf}’'-]*`;

const lettersOf = (phrase: string): string => [...phrase.matchAll(/(?<![\p{L}\p{Cf}’'])\p{Lu}/gu)].map(([letter]) => letter).join('');

/**
 * Whether initials are spelled out beside them as the name of something else: "the International Diabetes Federation (IDF)",
 * "IDF, the International Diabetes Federation". After Schwartz and Hearst, A simple algorithm for identifying
 * abbreviation definitions (2003), with one capital a letter.
 * @param isOurs whether a place of the text belongs to a name of ours.
 */
export function areOfAnother({ sense, surface, start, end }: Candidate, text: string, isOurs: (start: number, end: number) => boolean): boolean {
  const letters = surface.replace(/\P{L}/gu, '');
  if (sense.kind !== 'acronym' || letters.length < 2 || !/^(?:\)|,\s|\s?\()/.test(text.slice(end, end + 2))) return false;
  const many = String(letters.length);
  const words = String.raw`${CAPITAL}(?:[\s-]+(?:${SMALL}\s+){0,2}${CAPITAL}){1,${many}}`;
  const reach = letters.length * 25;
  const [, before = ''] = new RegExp(String.raw`(?:^|[^\p{L}])(${words})\s\($`, 'u').exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  if (/^\)/.test(text.slice(end)) && before !== '') {
    // More capitals than letters: the last ones are meant ("Brussels-based International Diabetes Federation").
    const all = [...before.matchAll(new RegExp(CAPITAL, 'gu'))];
    const first = all.at(-letters.length);
    const from = start - 2 - before.length + (first?.index ?? 0);
    if (first && lettersOf(before.slice(first.index)) === letters) return !isOurs(from, start - 2);
  }
  const after = new RegExp(String.raw`^(?:,\s|\s?\()(?:(?:or|the|an?)\s)*(${words})(?=[,)])`, 'u').exec(text.slice(end, end + reach));
  if (after?.[1] === undefined || lettersOf(after[1]) !== letters) return false;
  const from = end + after[0].length - after[1].length;
  return !isOurs(from, from + after[1].length);
}

/** "STOP KILLING US": initials between words in capitals are a word of them. */
export const areInCapitals = ({ sense, start, end }: Candidate, text: string): boolean =>
  sense.kind === 'acronym' && /[\p{Lu}\p{Cf}]{3,}\s$/u.test(text.slice(Math.max(0, start - 12), start)) &&
  (/^(?:\s[\p{Lu}\p{Cf}]{3,}(?!\p{L})|[,.!?]?["”»])/u.test(text.slice(end, end + 8)) || /[\p{Lu}\p{Cf}]{3,}\s[\p{Lu}\p{Cf}]{3,}\s$/u.test(text.slice(Math.max(0, start - 30), start)));
