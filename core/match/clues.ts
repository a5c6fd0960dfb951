import type { Clues } from '../model/entity';
import type { EntityId } from '../model/ids';
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
  /** Where the clue is a name of one of ours: whatever the page's language calls it says the same. */
  readonly entity?: EntityId | undefined;
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

/** The clues of records and of their single names, each read once. */
export class ClueBook {
  readonly #known = new Map<MatchFacts | undefined, Map<number, ReadClues>>();

  /**
   * @param nameClues by the number that a sense gives.
   * @param entityNamed the one entity that a text names in full.
   */
  constructor(private readonly nameClues: readonly Clues[], private readonly entityNamed: (text: string) => EntityId | undefined) {}

  /** Those of the record and of the name, together. */
  of({ facts, sense }: Candidate): ReadClues {
    const ofRecord = this.#known.get(facts) ?? new Map<number, ReadClues>();
    this.#known.set(facts, ofRecord);
    const known = ofRecord.get(sense.clues);
    if (known) return known;
    const [record, name] = [facts?.clues, this.nameClues[sense.clues]];
    const read = {
      for: [...(record?.for ?? []), ...(name?.for ?? [])].map((text) => ({ ...readClue(text), entity: this.#other(text, facts) })),
      against: [...(record?.against ?? []), ...(name?.against ?? [])].map(readClue),
    };
    ofRecord.set(sense.clues, read);
    return read;
  }

  #other(text: string, facts: MatchFacts | undefined): EntityId | undefined {
    const named = this.entityNamed(text);
    return named === facts?.id ? undefined : named;
  }
}
