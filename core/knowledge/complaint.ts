/** Something wrong in a record, worded for the editor who has to mend it. */
export interface Complaint {
  readonly file: string;
  /** Counts from 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  /** Path of the field, such as "names.2.text". */
  readonly field: string;
  readonly problem: string;
  /** What to do. */
  readonly cure: string;
}

/** One line for the terminal. */
export const wordComplaint = ({ file, line, field, problem, cure }: Complaint): string =>
  `${file}${line === undefined ? '' : `:${String(line)}`}${field === '' ? '' : ` ${field}`}: ${problem}. ${cure}`;
