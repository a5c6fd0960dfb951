import { LEFT_OUT, type ArticleNote } from './article-note';
import { decodeText } from './decode-text';
import { fileLines, type FileLine } from './file-lines';
import { problemOf } from './file-problem';
import type { FoundFile } from './find-files';
import { fitMetadata } from './fit-metadata';
import type { RawArticle } from './raw-article';
import { LARGEST, TOO_LARGE } from './size-limit';

/** Lines of one file that are complained about one by one; the rest is counted. */
const COMPLAINED = 20;

/** What one line gave. */
export type ReadLine = { readonly article: RawArticle; readonly notes: readonly ArticleNote[] } | { readonly article?: never; readonly notes: readonly ArticleNote[] };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, ...names: readonly string[]): string | undefined =>
  names.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Fields of an article's metadata; what a data set says besides is not ours and no mistake. */
const OURS = ['title', 'author', 'url', 'date', 'dateBasis', 'provenance'] as const;

function readFields(file: FoundFile, place: string, number: number, fields: Fields): ReadLine {
  const text = fields['text'];
  if (typeof text !== 'string') return { notes: [{ file: place, problem: 'the line has no "text"', done: LEFT_OUT }] };
  const given = OURS.flatMap((name) => (fields[name] === null || fields[name] === '' || fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const { stated, misfits } = fitMetadata(Object.fromEntries(given));
  const id = fields['id'];
  const article = {
    file: place,
    stem: typeof id === 'string' || typeof id === 'number' ? String(id) : `${file.stem}-${String(number)}`,
    text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    stated, language: textOf(fields, 'lang', 'language'), byHand: false, publisher: textOf(fields, 'source', 'publisher', 'outlet')?.trim(),
  };
  return { article, notes: misfits.map(({ field, problem }) => ({ file: place, problem: `${field}: ${problem}`, done: 'the field is passed over' })) };
}

function readLine(file: FoundFile, { number, bytes }: FileLine): ReadLine {
  const place = `${file.shown}:${String(number)}`;
  if (bytes === undefined) return { notes: [{ file: place, problem: `the line has ${TOO_LARGE}`, done: LEFT_OUT }] };
  const { text, problem, done } = { done: LEFT_OUT, ...decodeText(bytes) };
  const notes = problem === undefined ? [] : [{ file: place, problem, done }];
  if (text === undefined || text.trim() === '') return { notes };
  const fields = parsed(text);
  if (fields === undefined) return { notes: [...notes, { file: place, problem: 'the line is not JSON', done: LEFT_OUT }] };
  if (!isFields(fields)) return { notes: [...notes, { file: place, problem: 'the line is no JSON object', done: LEFT_OUT }] };
  const read = readFields(file, place, number, fields);
  return { ...read, notes: [...notes, ...read.notes] };
}

/** Reads a file with an article as JSON on each line: `{"id"?, "text", "title"?, "date"?, "url"?, "lang"?, "source"?}`. */
export async function* readLines(file: FoundFile): AsyncGenerator<ReadLine> {
  let leftOut = 0;
  try {
    for await (const line of fileLines(file.path, file.kind === 'packed-lines', LARGEST)) {
      const read = readLine(file, line);
      if (!read.article && read.notes.length > 0) leftOut += 1;
      if (read.article || leftOut <= COMPLAINED) yield read;
    }
  } catch (error) {
    yield { notes: [{ file: file.shown, problem: problemOf(error), done: 'read as far as it goes' }] };
  }
  if (leftOut > COMPLAINED) {
    yield { notes: [{ file: file.shown, problem: `${String(leftOut - COMPLAINED)} more of its lines are no articles`, done: LEFT_OUT }] };
  }
}
