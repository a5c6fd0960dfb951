import type { LexiconName } from '../match/build-lexicon';
import { BLOCKER } from '../match/lexicon';
import { withGermanEndings } from './german-endings';
import { nameKey } from '../articles/names/name-key';
import type { Clues, EntityRecord, Name } from '../model/entity';

/** Short names and acronyms need help on the page unless the record says otherwise; the rest stands by itself. */
const standsAlone = ({ alone, kind }: Name): boolean => alone ?? (kind !== 'short' && kind !== 'acronym');

/** A name as texts write it: German adjectives with all endings, initials also with periods ("I.D.F."). */
function spellingsOf({ text, kind, lang }: Name): readonly string[] {
  if (kind === 'acronym' && /^[A-Z]{3,4}$/.test(text)) return [text, text.replace(/[A-Z]/g, '$&.')];
  return lang === 'de' ? withGermanEndings(text) : [text];
}

/**
 * Names of all records for the lexicon, and the clues of single names that it refers to by number. With them the longer
 * names that are nobody of ours, unless a draft has them; no name reaches over a comma, so "Damascus, Oregon" is one of the match facts instead.
 */
export function lexiconNamesOf(records: readonly EntityRecord[]): { names: LexiconName[]; nameClues: Clues[] } {
  const nameClues: Clues[] = [];
  const taken = knownNames(records);
  const names = records.flatMap((record, entity): LexiconName[] => [
    ...record.names.flatMap((name): LexiconName[] => {
      const clues = name.clues === undefined ? -1 : nameClues.push(name.clues) - 1;
      return spellingsOf(name).map((text) => ({
        text, entity, kind: name.kind, lang: name.lang, alone: standsAlone(name), lowercase: name.lowercase, period: text.endsWith('.'), clues,
      }));
    }),
    ...record.notIn.flatMap(withGermanEndings).filter((text) => !text.includes(',') && !taken.has(nameKey(text))).map((text): LexiconName => ({
      text, entity: BLOCKER, kind: 'full', lang: 'en', alone: true, lowercase: /^\p{Ll}/u.test(text), period: false, clues: -1,
    })),
  ]);
  return { names, nameClues };
}

/** Every name of the records, spelling-independent. */
export const knownNames = (records: readonly EntityRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ names }) => names.map(({ text }) => nameKey(text))));
