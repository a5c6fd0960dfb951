import { earliest, holdsAt, latest, partialDate } from '../model/partial-date';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';

const SENTENCES = { least: 2, most: 4 };
const WORDS = { least: 45, most: 90 };

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Notes that a page of the last day of their `asOf` date would show too short or too long, and `asOf` dates that no source reaches. Drafts may be anything. */
export function checkNotes({ entities, events }: SourcedRecords): Complaint[] {
  const dates = [...entities, ...events].flatMap(({ value }) =>
    Object.values(value.sources).flatMap((source) => ('article' in source || source.date === undefined ? [] : [latest(source.date)])));
  const newest = dates.sort().at(-1);
  return entities.filter(({ value }) => value.reviewed).flatMap(({ file, lineOf, value: { note: { asOf, sentences } } }) => {
    if (asOf === undefined) return [];
    const shown = sentences.filter((sentence) => holdsAt(sentence, partialDate(latest(asOf))));
    const words = shown.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const at = { file, line: lineOf(['note', 'sentences']), field: 'note.sentences' };
    const count: Complaint[] = shown.length >= SENTENCES.least && shown.length <= SENTENCES.most ? [] : [{
      ...at, problem: `a page of ${asOf} shows ${String(shown.length)} sentences of the note; ${String(SENTENCES.least)} to ${String(SENTENCES.most)} are wanted`,
      cure: shown.length < SENTENCES.least ? 'Write another, or correct from and to' : 'Join or leave out some, or end one with "to"',
    }];
    const length: Complaint[] = words >= WORDS.least && words <= WORDS.most ? [] : [{
      ...at, problem: `a page of ${asOf} shows ${String(words)} words of the note; ${String(WORDS.least)} to ${String(WORDS.most)} are wanted`,
      cure: words < WORDS.least ? 'Add a fact with its source' : 'Say it shorter, or leave out what matters least',
    }];
    const future: Complaint[] = newest === undefined || earliest(asOf) <= newest ? [] : [{
      file, line: lineOf(['note', 'asOf']), field: 'note.asOf', problem: `the note says that it was checked until ${asOf}, but the newest source of all records is of ${newest}`,
      cure: 'Correct it, or cite what you checked against with its date',
    }];
    return [...count, ...length, ...future];
  });
}
