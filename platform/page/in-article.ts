import { once } from './once';
import { proseLength } from './prose';
import { treat } from './walk-blocks';

/**
 * Whether an element that appeared or changed is part of what `readBlocks` reads: inside one of the roots and below nothing that is skipped.
 */
export function isInArticle(element: Element, roots: readonly Element[]): boolean {
  const root = roots.find((candidate) => candidate.contains(element));
  if (!root) return false;
  const prose = once(() => proseLength(root));
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const treatment = treat(at, prose);
    if (treatment === 'silent' || treatment === 'closed') return false;
  }
  return true;
}
