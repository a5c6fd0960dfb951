import { pick, seededRandom } from '../random';

/** Texts that could be slow, each of about `length` units. */
export function hostileTexts(text: string, names: readonly string[], length: number): ReadonlyMap<string, string> {
  const random = seededRandom(7);
  const fill = (next: () => string): string => {
    const parts: string[] = [];
    for (let size = 0; size < length; ) {
      const part = next();
      parts.push(part);
      size += part.length + 1;
    }
    return parts.join(' ').slice(0, length);
  };
  const begun = new Map<string, number>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) begun.set(first, (begun.get(first) ?? 0) + 1);
  }
  const [mostBegun = names[0] ?? ''] = [...begun].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const longest = names.reduce((best, name) => (name.split(' ').length > best.split(' ').length ? name : best), '');
  const unfinished = longest.split(' ').slice(0, -1).join(' ') || longest;
  return new Map([
    ['all capitals', text.slice(0, length).toUpperCase()],
    ['Every Word With A Capital', text.slice(0, length).replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
    ['nothing but names', fill(() => pick(random, names))],
    [`“${mostBegun}” repeated`, fill(() => mostBegun)],
    ['the longest name but its last word, repeated', fill(() => unfinished)],
    ['one letter words', fill(() => 'A')],
    ['combining marks', 'a\u0301\u0302'.repeat(Math.ceil(length / 3)).slice(0, length)],
  ]);
}
