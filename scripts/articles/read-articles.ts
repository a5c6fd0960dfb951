import { createHash } from 'node:crypto';
import type { Article } from '../../core/model/article';
import type { Language } from '../../core/model/language';
import type { Outlet } from '../../core/model/outlet';
import { ArticleIds } from './article-ids';
import { LEFT_OUT, type ArticleNote } from './article-note';
import { ArticleOutlets } from './article-outlets';
import { problemOf } from './file-problem';
import { findFiles, type FoundFile, type Place } from './find-files';
import type { RawArticle, ReadFile } from './raw-article';
import { readLines, type ReadLine } from './read-lines';
import { readMarkdown } from './read-markdown';
import { readPage } from './read-page';
import { readText } from './read-text';
import { settleLanguage } from './settle-language';
import { LARGEST, megabytes, TOO_LARGE } from './size-limit';

export interface ReadArticles {
  /** In the order of their files. */
  readonly articles: readonly Article[];
  /** Those that publish the articles and were not known before. */
  readonly outlets: readonly Outlet[];
  readonly notes: readonly ArticleNote[];
}

export interface ReadOptions {
  /** Outlets that are recorded. */
  readonly outlets?: readonly Outlet[];
  /** Articles that are there already, with the file that they came from: they keep their ids, and are not read twice. */
  readonly before?: readonly { readonly file: string; readonly value: Article }[];
  /** Hears how far the reading is, before each file and after each article. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

export interface ReadProgress {
  /** Articles that have been read. */
  readonly articles: number;
  /** Number of the file that is being read, from 0. */
  readonly file: number;
  readonly files: number;
}

const READERS: Readonly<Record<'text' | 'markdown' | 'page', (file: FoundFile) => ReadFile>> = { text: readText, markdown: readMarkdown, page: readPage };

async function* readFile(file: FoundFile): AsyncGenerator<ReadLine> {
  if (file.kind === 'lines' || file.kind === 'packed-lines') {
    yield* readLines(file);
  } else if (file.size > LARGEST) {
    yield { notes: [{ file: file.shown, problem: `it has ${megabytes(file.size)}, ${TOO_LARGE}`, done: LEFT_OUT }] };
  } else {
    try {
      const { articles, notes } = READERS[file.kind](file);
      yield { notes };
      for (const article of articles) yield { article, notes: [] };
    } catch (error) {
      yield { notes: [{ file: file.shown, problem: problemOf(error), done: LEFT_OUT }] };
    }
  }
}

const fingerprintOf = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('base64');

const problemOfText = (text: string): string | undefined =>
  /\p{L}/u.test(text) ? undefined : text.trim() === '' ? 'it has no text' : 'there is no word in it';

/** Settles what an article's own file leaves open: whether it is one, its language, its outlet, its id. */
class Reading {
  readonly articles: Article[] = [];
  readonly notes: ArticleNote[] = [];
  readonly outlets: ArticleOutlets;
  readonly #ids: ArticleIds;
  /** File of the first article with a text. */
  readonly #files: Map<string, string>;

  constructor({ outlets = [], before = [] }: ReadOptions) {
    this.outlets = new ArticleOutlets(outlets);
    this.#ids = new ArticleIds(before.map(({ value }) => value.id));
    this.#files = new Map(before.map(({ file, value }) => [fingerprintOf(value.text), file]));
  }

  add(raw: RawArticle): void {
    const fingerprint = fingerprintOf(raw.text);
    const first = this.#files.get(fingerprint);
    const unfit = problemOfText(raw.text) ?? (first === undefined ? undefined : `it has the same text as ${first}, which is kept`);
    if (unfit !== undefined) {
      this.notes.push({ file: raw.file, problem: unfit, done: LEFT_OUT });
      return;
    }
    const { language, notes } = settleLanguage(raw);
    this.notes.push(...notes);
    if (language === undefined) return;
    this.#files.set(fingerprint, raw.file);
    this.articles.push(this.#article(raw, language));
  }

  #article(raw: RawArticle, language: Language): Article {
    const { outlet: named, ...stated } = raw.stated;
    const isUnknown = named !== undefined && !this.outlets.has(named);
    if (isUnknown) this.notes.push({ file: raw.file, problem: `outlet: there is no outlet "${named}"`, done: 'the field is passed over' });
    if (stated.date === undefined) this.notes.push({ file: raw.file, problem: 'no date is stated', done: 'read; its “on Friday” cannot be resolved' });
    const outlet = named !== undefined && !isUnknown ? named : this.outlets.find({ name: raw.publisher, url: stated.url, language });
    return { id: this.#ids.next(raw.stem), metadata: { ...stated, ...(outlet === undefined ? {} : { outlet }), language }, text: raw.text };
  }
}

/**
 * Reads every article below a folder, or in a file: text, Markdown, saved pages, lines of JSON. Whatever is wrong with
 * one becomes a note, and the others are read; nothing is thrown for the content of files.
 */
export async function readArticles(place: Place, options: ReadOptions = {}): Promise<ReadArticles> {
  const { files, notes } = findFiles(place);
  const reading = new Reading(options);
  for (const [at, file] of files.entries()) {
    const tell = (): void => options.onProgress?.({ articles: reading.articles.length, file: at, files: files.length });
    tell();
    for await (const read of readFile(file)) {
      reading.notes.push(...read.notes);
      if (read.article) reading.add(read.article);
      tell();
    }
  }
  return { articles: reading.articles, outlets: reading.outlets.added, notes: [...notes, ...reading.notes] };
}
