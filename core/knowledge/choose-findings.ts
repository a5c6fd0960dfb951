import type { EvidenceSentence } from '../articles/evidence';

/** Articles kept as evidence for one entity: a card shows a few, and thousands of articles name a state. */
const MOST_ARTICLES = 12;
/** Sentences kept of one article for one entity. */
const MOST_SENTENCES = 6;

const phraseLength = ({ phrase: [start, end] }: EvidenceSentence): number => end - start;

/** Where many articles name an entity, the ones that put most words around it, and of each the sentences that do; in the order of the articles. */
export function chosenEvidence(byArticle: readonly (readonly EvidenceSentence[])[]): EvidenceSentence[] {
  const longest = (sentences: readonly EvidenceSentence[]): number => Math.max(...sentences.map(phraseLength));
  const most = byArticle.length <= MOST_ARTICLES
    ? new Set(byArticle)
    : new Set([...byArticle].sort((a, b) => longest(b) - longest(a)).slice(0, MOST_ARTICLES));
  return byArticle.filter((sentences) => most.has(sentences)).flatMap((sentences) => {
    const kept = new Set([...sentences].sort((a, b) => phraseLength(b) - phraseLength(a) || a.sentence - b.sentence).slice(0, MOST_SENTENCES));
    return sentences.filter((sentence) => kept.has(sentence));
  });
}

/** The strongest, at most so many, strongest first. */
export const strongest = <T extends { readonly strength: number }>(list: readonly T[], most: number): T[] =>
  [...list].sort((a, b) => b.strength - a.strength).slice(0, most);
