/** Something about an article's file that an editor should know; unlike a complaint about a record, it stops no build. */
export interface ArticleNote {
  /** As the editor calls it: "seeds/story.txt", or "seeds/stories.jsonl:12" for a line. */
  readonly file: string;
  readonly problem: string;
  /** What was done about it: "left out", "read as windows-1252". */
  readonly done: string;
}

export const LEFT_OUT = 'left out';

/** One line for the terminal and the report. */
export const wordNote = ({ file, problem, done }: ArticleNote): string => `${file}: ${problem}; ${done}`;
