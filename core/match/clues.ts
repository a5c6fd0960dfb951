import type { Clues } from '../model/entity';
import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { MatchFacts } from './match-facts';

/** A clue as a record gives it and as it is looked for. */
export interface Clue {
  readonly text: string;
  /** The comparable text. */
  readonly run: string;
  /** Its single words. */
  readonly words: readonly string[];
}

/** What speaks for and against a reading. */
export interface ReadClues {
  readonly for: readonly Clue[];
  readonly against: readonly Clue[];
}

/** Any white space is one space and any apostrophe a straight one, so that a clue of several words is found as it is typed. */
export const comparable = (text: string): string => plain(text).replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'");

export function readClue(text: string): Clue {
  const run = comparable(text);
  return { text, run, words: run.match(/[\p{L}\p{N}]+/gu) ?? [] };
}

const readAll = (...lists: readonly (readonly string[] | undefined)[]): Clue[] => lists.flatMap((list) => (list ?? []).map(readClue));

/** The clues of records and of their single names, each read once. */
export class ClueBook {
  readonly #known = new Map<MatchFacts | undefined, Map<number, ReadClues>>();

  /** @param nameClues by the number that a sense gives. */
  constructor(private readonly nameClues: readonly Clues[]) {}

  /** Those of the record and of the name, together. */
  of({ facts, sense }: Candidate): ReadClues {
    const ofRecord = this.#known.get(facts) ?? new Map<number, ReadClues>();
    this.#known.set(facts, ofRecord);
    const known = ofRecord.get(sense.clues);
    if (known) return known;
    const [record, name] = [facts?.clues, this.nameClues[sense.clues]];
    const read = { for: readAll(record?.for, name?.for), against: readAll(record?.against, name?.against) };
    ofRecord.set(sense.clues, read);
    return read;
  }
}
