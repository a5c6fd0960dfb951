import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';

/** Articles from which nothing can be built. */
export const checkArticles = ({ articles }: SourcedRecords): Complaint[] =>
  articles.flatMap(({ file, value }) =>
    value.text.trim() === ''
      ? [{ file: file.replace(/\.yaml$/, '.txt'), field: '', problem: 'the article has no text', cure: 'Put the text into the file, or remove it and its metadata' }]
      : []);
