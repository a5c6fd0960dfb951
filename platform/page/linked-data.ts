/** Longest schema.org text that is looked at, in UTF-16 units: beyond it stand product feeds, not articles. */
const LINKED_DATA_LIMIT = 400_000;

/** The texts of a page's JSON-LD scripts. */
export function linkedDataTexts(document: Document): readonly string[] {
  const texts: string[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase().includes('ld+json')) texts.push(script.textContent);
  }
  return texts;
}

/**
 * All JSON-LD of a page as one text to be searched, not parsed: parsing all of it costs more than the few fields that are needed.
 */
export const linkedData = (document: Document): string => linkedDataTexts(document).join('\n').slice(0, LINKED_DATA_LIMIT);
