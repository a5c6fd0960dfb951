import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { LEFT_OUT, type ArticleNote } from './article-note';
import { problemOf } from './file-problem';

export const ARTICLE_KINDS = { '.txt': 'text', '.md': 'markdown', '.html': 'page', '.htm': 'page', '.jsonl': 'lines', '.jsonl.gz': 'packed-lines' } as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[keyof typeof ARTICLE_KINDS];

/** A file or folder, and how notes call it. */
export interface Place {
  readonly path: string;
  readonly shown: string;
}

export interface FoundFile extends Place {
  readonly kind: ArticleKind;
  /** Without the folder and the ending. */
  readonly stem: string;
  /** Bytes. */
  readonly size: number;
  /** NAME.yaml beside NAME.txt. */
  readonly metadata?: Place | undefined;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly notes: readonly ArticleNote[];
}

const endingOf = (name: string): string => (/\.jsonl\.gz$/i.test(name) ? '.jsonl.gz' : extname(name).toLowerCase());
const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);
const isKind = (ending: string): ending is keyof typeof ARTICLE_KINDS => Object.hasOwn(ARTICLE_KINDS, ending);
const isMetadata = (name: string): boolean => ['.yaml', '.yml'].includes(endingOf(name));
/** Kinds whose metadata may stand in a file of its own. */
const isOneArticle = (name: string): boolean => ['.txt', '.md', '.html', '.htm'].includes(endingOf(name));
/** What folders of files hold beside their content. */
const isAboutTheFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules' || /^(?:readme|licen[cs]e)(?:\.\w+)?$/i.test(name);

class Finder {
  readonly files: FoundFile[] = [];
  readonly notes: ArticleNote[] = [];
  readonly #seen = new Set<string>();
  readonly #others = new Map<string, number>();

  folder({ path, shown }: Place): void {
    const real = realpathSync(path);
    if (this.#seen.has(real)) {
      this.#leaveOut(shown, 'it is a link to a folder that is read already');
      return;
    }
    this.#seen.add(real);
    const names = readdirSync(path).filter((name) => !isAboutTheFolder(name)).sort();
    const stems = new Set(names.filter(isOneArticle).map(stemOf));
    const pages = new Set(names.filter((name) => ARTICLE_KINDS[endingOf(name) as keyof typeof ARTICLE_KINDS] === 'page').map(stemOf));
    for (const name of names) {
      const place = { path: join(path, name), shown: `${shown}/${name}` };
      // A browser saves what a page is drawn with into a folder of this name.
      if (pages.has(name.replace(/_files$|\.files$/, '')) && /[_.]files$/.test(name)) continue;
      this.#entry(place, (stem) => metadataOf(names, stem, place), stems);
    }
  }

  file(place: Place, stats: Stats, metadata: Place | undefined): void {
    const name = basename(place.path);
    const ending = endingOf(name);
    if (!stats.isFile()) this.#leaveOut(place.shown, 'it is neither a file nor a folder');
    else if (isKind(ending)) this.files.push({ ...place, kind: ARTICLE_KINDS[ending], stem: stemOf(name), size: stats.size, metadata });
    else this.#others.set(ending, (this.#others.get(ending) ?? 0) + 1);
  }

  /** What was passed over, said once for all. */
  others(shown: string): ArticleNote[] {
    const number = [...this.#others.values()].reduce((sum, some) => sum + some, 0);
    if (number === 0) return [];
    const endings = [...this.#others.keys()].sort().map((ending) => (ending === '' ? 'without an ending' : ending)).join(', ');
    return [{ file: shown, problem: `${String(number)} of its files are of a kind that is not read (${endings})`, done: 'passed over' }];
  }

  #leaveOut(file: string, problem: string): void {
    this.notes.push({ file, problem, done: LEFT_OUT });
  }

  #entry(place: Place, metadata: (stem: string) => Place | undefined, stems: ReadonlySet<string>): void {
    const name = basename(place.path);
    try {
      const stats = statSync(place.path);
      if (stats.isDirectory()) this.folder(place);
      else if (!isMetadata(name)) this.file(place, stats, isOneArticle(name) ? metadata(stemOf(name)) : undefined);
      else if (!stems.has(stemOf(name))) this.notes.push({ file: place.shown, problem: 'there is no text beside it', done: 'passed over' });
    } catch (error) {
      this.#leaveOut(place.shown, problemOf(error));
    }
  }
}

function metadataOf(names: readonly string[], stem: string, { path, shown }: Place): Place | undefined {
  const name = names.find((other) => isMetadata(other) && stemOf(other) === stem);
  if (name === undefined) return undefined;
  const beside = (one: string): string => one.slice(0, one.length - basename(one).length) + name;
  return { path: beside(path), shown: beside(shown) };
}

/**
 * The article files below a folder, sub-folders and links included, in the order of their names; or the one file itself.
 * What cannot be read becomes a note.
 */
export function findFiles(place: Place): FoundFiles {
  const finder = new Finder();
  try {
    const stats = statSync(place.path);
    if (stats.isDirectory()) finder.folder(place);
    else {
      const folder = join(place.path, '..');
      const name = basename(place.path);
      finder.file(place, stats, isOneArticle(name) ? metadataOf(readdirSync(folder), stemOf(name), place) : undefined);
    }
  } catch (error) {
    finder.notes.push({ file: place.shown, problem: problemOf(error), done: LEFT_OUT });
  }
  return { files: finder.files, notes: [...finder.notes, ...finder.others(place.shown)] };
}
