/** Longest schema.org text that is looked at, in UTF-16 units: beyond it stand product feeds, not articles. */
const LINKED_DATA_LIMIT = 400_000;

/**
 * The text of all JSON-LD scripts of a page. It is searched, not parsed: a page's JSON-LD is often broken,
 * and parsing all of it costs more than the few fields that are needed.
 */
export function linkedData(document: Document): string {
  let text = '';
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    text += `${script.textContent}\n`;
    if (text.length > LINKED_DATA_LIMIT) break;
  }
  return text.slice(0, LINKED_DATA_LIMIT);
}
