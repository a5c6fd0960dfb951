import type { Article } from './article-roots';
import { treat } from './walk-blocks';

/**
 * Tells of elements that appeared or changed in which of the article's roots they are read: below nothing that is skipped. Undefined for
 * those that are not. Remembers what it found of their ancestors, so it is good for one batch of changes.
 */
export function createRootFinder({ roots, prose }: Article): (element: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>(roots.map((root) => [root, root]));
  const find = (element: Element): Element | undefined => {
    if (known.has(element)) return known.get(element);
    const above = element.parentElement && find(element.parentElement);
    const treatment = above ? treat(element, above, prose) : 'closed';
    const root = treatment === 'silent' || treatment === 'closed' || !above ? undefined : above;
    known.set(element, root);
    return root;
  };
  return find;
}
