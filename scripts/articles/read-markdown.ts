import type { FoundFile } from './find-files';
import { firstHeading, markdownToText } from './markdown-to-text';
import type { ReadFile } from './raw-article';
import { readDecoded, readMetadata } from './read-text';
import { yamlMetadata } from './yaml-metadata';

const FRONT_MATTER = /^---[ \t]*\n([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Reads a text in Markdown with its metadata in YAML at the front; NAME.yaml beside it counts first. */
export function readMarkdown(file: FoundFile): ReadFile {
  const { text, notes } = readDecoded(file);
  if (text === undefined) return { articles: [], notes };
  const front = FRONT_MATTER.exec(text);
  const body = text.slice(front?.[0].length ?? 0);
  const within = front ? yamlMetadata(file.shown, front[1] ?? '', 1) : { stated: {}, notes: [], language: undefined };
  const beside = readMetadata(file.metadata);
  const title = firstHeading(body);
  const article = {
    file: file.shown, stem: file.stem, text: markdownToText(body), byHand: true,
    stated: { ...(title === undefined ? {} : { title }), ...within.stated, ...beside.stated },
    language: beside.language ?? within.language,
  };
  return { articles: [article], notes: [...notes, ...within.notes, ...beside.notes] };
}
