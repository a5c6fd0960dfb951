import type { BlockNode } from './block';

/** Lines with a larger share of their letters in links are menus, tags or teasers. */
const TEASER = 0.8;
/** Longer lines of few links are read, in UTF-16 units: pages forget to close links. */
const LONGEST_TEASER = 400;
/** From this many links on, a line is a list of them, however long. */
const MANY_LINKS = 8;

/** Whether a link leads to another page; links within the page stand in its own headings. */
export function leadsElsewhere(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && !address.startsWith('#');
}

/** Letters and figures of any script, as far as that can be told without a regular expression: dashes, bullets and spaces are none. */
const isLetter = (code: number): boolean =>
  code < 0x80 ? (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b) : code >= 0xc0 && (code < 0x2000 || code > 0x303f);

/** Length of some of a line's nodes, in UTF-16 units. @param places in `nodes`. */
export function lengthOf(nodes: readonly BlockNode[], places: readonly number[]): number {
  let length = 0;
  for (const at of places) length += nodes[at]?.node.data.trim().length ?? 0;
  return length;
}

function hasManyLinks(nodes: readonly BlockNode[], linked: readonly number[]): boolean {
  return linked.length >= MANY_LINKS && new Set(linked.map((at) => nodes[at]?.node.parentElement?.closest('a[href]'))).size >= MANY_LINKS;
}

/** Whether a line is a teaser. @param linked places in `nodes` of those that stand in links, rising. */
export function isTeaser(nodes: readonly BlockNode[], linked: readonly number[]): boolean {
  const length = lengthOf(nodes, linked);
  if (length === 0 || (length > LONGEST_TEASER && !hasManyLinks(nodes, linked))) return false;
  let left = length / TEASER - length;
  let next = 0;
  for (const [at, { node: { data } }] of nodes.entries()) {
    if (at === linked[next]) {
      next += 1;
      continue;
    }
    for (let letter = 0; letter < data.length; letter += 1) {
      if (isLetter(data.charCodeAt(letter))) left -= 1;
      if (left < 0) return false; // most lines end here, after a word or two
    }
  }
  return true;
}
