import type { LoadedWord } from '../model/loaded-word';
import { attributedIn, quotedIn } from './attribution';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import { loadedIn, loadedPatternsOf, type LoadedMatch } from './loaded-patterns';
import { ownSentencesOf } from './own-sentences';
import { isWithin, spansOf, type Span } from './spans';

const MEANS: Readonly<Record<LoadedWord['group'], string>> = {
  praise: 'praises',
  blame: 'blames',
  side: 'takes a side',
  label: 'sorts people from where the speaker stands',
  designation: 'is the name that one side uses',
  doubt: 'doubts without saying who does',
  undated: 'is true on the day of writing only',
};

function complain({ text, entry: { group, why, usedBy, instead } }: LoadedMatch): Pick<Complaint, 'problem' | 'cure'> {
  const says = usedBy === undefined ? MEANS[group] : `${MEANS[group]} (${usedBy})`;
  const problem = `"${text}" ${says}: ${why}`;
  if (group === 'undated') return { problem, cure: instead === undefined ? 'Give the date' : `Write ${instead}` };
  const whoSays = group === 'praise' || group === 'doubt' ? 'Leave it out' : 'Say in the same clause who says it ("Israel calls it …")';
  return { problem, cure: `${whoSays}, put it into quotation marks${instead === undefined ? '' : `, or write ${instead}`}` };
}

/** Names of ours that hold a loaded word themselves ("Islamic Resistance Movement") may be written out. */
function nameFinder({ entities }: SourcedRecords, isLoaded: (text: string) => boolean): (text: string) => Span[] {
  const names = entities.flatMap(({ value }) => [value.title, ...value.names.flatMap(({ text, lang }) => (lang === 'en' ? [text] : []))])
    .filter((name) => /^\p{Lu}/u.test(name) && name.includes(' ') && isLoaded(name));
  if (names.length === 0) return () => [];
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  return (text) => spansOf(text, pattern);
}

/** Words of our own that praise, blame or take a side, unless they are quoted or said to be somebody's; and relative times. */
export function checkNeutral(records: SourcedRecords): Complaint[] {
  const patterns = loadedPatternsOf(records.loadedWords.value);
  const namesIn = nameFinder(records, (name) => loadedIn(name, patterns).length > 0);
  return ownSentencesOf(records).flatMap(({ record: { file, lineOf }, path, text }) => {
    const loaded = loadedIn(text, patterns);
    if (loaded.length === 0) return [];
    const quoted = [...quotedIn(text), ...namesIn(text)];
    const attributed = attributedIn(text);
    return loaded
      .filter((match) => !isWithin(match, quoted) && (match.entry.group === 'undated' || !isWithin(match, attributed)))
      .map((match): Complaint => ({ file, line: lineOf(path), field: path.join('.'), ...complain(match) }));
  });
}
