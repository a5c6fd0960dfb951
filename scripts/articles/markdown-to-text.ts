import { withoutEntities } from './entities-of-html';

/** Lines that only lay out: rules, rows of tables, link and footnote definitions, lines under headings. */
const LAYOUT = /^\s{0,3}(?:(?:[-*_]\s*){3,}|\|.*|:?-{2,}:?(?:\s*\|.*)?|\[[^\]]+\]:\s.*|=+)\s*$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
/** What begins a line that is a paragraph of its own. */
const HEADING = /^\s{0,3}#{1,6}(?:\s+|$)/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/;
const QUOTE = /^\s{0,3}(?:>\s?)+/;

/** Stands for a character that is escaped, while the marks around it are taken away. */
const ESCAPED_BASE = 0xe000;
const escaped = (letter: string): string => String.fromCharCode(ESCAPED_BASE + letter.charCodeAt(0));
const ESCAPED = /[\ue000-\ue07f]/g;

/** The words of a paragraph (every length is bounded, so that no mark that is left open makes the time grow), without marks for links, images, emphasis and code. */
function plain(line: string): string {
  const bare = line
    .replace(/\\([!-/:-@[-`{-~])/g, (_, letter: string) => escaped(letter))
    .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200}){0,3}\)|\[[^\]]{0,200}\])?/g, '')
    .replace(/\[\^[^\]]{1,100}\]/g, '')
    .replace(/\[([^[\]]{0,1000})\]\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200}){0,3}\)/g, '$1')
    .replace(/\[([^[\]]{1,1000})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<(?:https?:|mailto:)[^>\s]{0,2000}>/g, '')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/`+([^`]+)`+/g, '$1')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]*[^*~\s])\1/g, '$2')
    .replace(/(\*{1,2})(?=\S)([^*]*[^*\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}])/gu, '$2');
  return withoutEntities(bare)
    .replace(ESCAPED, (letter) => String.fromCharCode(letter.charCodeAt(0) - ESCAPED_BASE))
    .replace(/\s+/g, ' ').trim();
}

/** Without code, comments, front rows and rules: lines, an empty one between paragraphs. */
function proseLines(markdown: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.replace(/<!--[^]*?(?:-->|$)/g, '').split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) {
      fence = mark;
      lines.push('');
    } else {
      const words = line.replace(QUOTE, '');
      const isOwn = HEADING.test(words);
      if (isOwn || ITEM.test(words) || LAYOUT.test(words)) lines.push('');
      lines.push(LAYOUT.test(words) ? '' : words.replace(HEADING, '').replace(isOwn ? /\s+#+\s*$/ : /^$/, '').replace(ITEM, ''));
      if (isOwn) lines.push('');
    }
  }
  return lines;
}

/** The first heading, where the text begins with one. */
export function firstHeading(markdown: string): string | undefined {
  const heading = /^\s*(?:#\s+(.+)|([^\n#>\-*+|].*)\n=+\s*(?:\n|$))/.exec(markdown);
  const text = heading && plain((heading[1] ?? heading[2] ?? '').replace(/\s+#+\s*$/, ''));
  return text ? text : undefined;
}

/** The prose of a text in Markdown: one paragraph, heading or list item a line, parted by empty lines. */
export function markdownToText(markdown: string): string {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...proseLines(markdown), '']) {
    if (line.trim() !== '') {
      lines.push(line.trim());
    } else if (lines.length > 0) {
      const paragraph = plain(lines.join(' '));
      if (paragraph !== '') paragraphs.push(paragraph);
      lines = [];
    }
  }
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('\n');
}
