import type { BlockMention } from '../match/decide';
import { overlapsAny } from '../match/overlap';
import type { PageText } from '../match/page-text';
import { descriptorOf } from '../text/languages';
import { plain } from '../text/plain';

/** Two to six capitalised words in a row, titles among them, small linking words between them allowed. */
const RUN = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:(?:al|bin|ben|van|von|de|der|den|la|of the|of) ){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*){1,5}/gu;

/** Names shown at most. */
const MOST = 8;

/** Names on the page that the knowledge base does not have, most frequent first: long names only, since single words say too little. */
export function unknownNames(page: PageText, mentions: readonly BlockMention[]): string[] {
  const language = descriptorOf(page.lang);
  // Without a language's own words, capitals of sentences would pass for names.
  if (language.functionWords.size === 0) return [];
  const counts = new Map<string, number>();
  page.blocks.forEach(({ text, kind }, block) => {
    if (kind === 'heading') return;
    const known = mentions.filter((mention) => mention.block === block);
    for (const match of text.matchAll(RUN)) {
      const parts = match[0].replace(language.inflection?.afterApostrophe ? /[’']\p{Ll}+$/u : /[’']s$/u, '').split(' ');
      // A capital at the start of a sentence, or a title, is no part of the name.
      let skipped = 0;
      while (parts.length > 0 && isLead(parts[0] ?? '')) skipped += (parts.shift() ?? '').length + 1;
      while (language.functionWords.has(plain(parts.at(-1) ?? ''))) parts.pop();
      const start = match.index + skipped;
      const name = parts.join(' ');
      if (parts.length < 2 || overlapsAny(known, start, start + name.length)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([name]) => name);

  function isLead(word: string): boolean {
    const lower = plain(word);
    // German nouns and what stands before a Turkish title have capitals too, so only a given name begins a name there.
    if (language.compounds !== undefined) return !language.givenNames.has(lower);
    return language.functionWords.has(lower) || language.titles.has(lower) || language.demonyms.has(lower);
  }
}
