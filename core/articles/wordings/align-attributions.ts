import type { TokenSentence } from './align-phrases';
import type { Slot } from './align-slots';
import type { Phrase } from './wordings-phrases';

/** Sources that a sentence gives, without pronouns and without those that the other sentence also speaks of. */
function ownSources({ phrased, tokens }: TokenSentence, other: TokenSentence): Phrase[] {
  const known = new Set(other.tokens.map(({ key }) => key));
  return phrased.phrases.filter(({ kind, from, to }) => {
    if (kind !== 'attribution' || phrased.nouns.some((noun) => noun.pronoun && noun.from >= from && noun.to <= to)) return false;
    const own = tokens.filter(({ unit }) => unit >= from && unit < to);
    return !own.some(({ kind: word, key }) => word === 'name' && known.has(key));
  });
}

const named = ({ tokens }: TokenSentence, { from, to }: Phrase): boolean => tokens.some(({ unit, kind }) => kind === 'name' && unit >= from && unit < to);

/** Who is the source, where two sentences tell the same and each gives one: "the Directorate said", "his office said". */
export function attributionPairs(a: TokenSentence, b: TokenSentence): Slot[] {
  const [x, y] = [ownSources(a, b), ownSources(b, a)];
  const [first, second] = [x[0], y[0]];
  if (x.length !== 1 || y.length !== 1 || !first || !second) return [];
  // Two names are two sources.
  return named(a, first) && named(b, second) ? [] : [{ a: first, b: second }];
}
