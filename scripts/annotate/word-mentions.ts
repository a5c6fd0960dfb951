import type { BlockMention } from '../../core/match/decide';
import type { PageText } from '../../core/match/page-text';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { paragraphsOf } from '../../core/articles/paragraphs';
import { readHtml } from './read-html';

/** Characters of the text shown on each side of a mention. */
const CONTEXT = 36;

function pageOfText(text: string): PageText {
  return { blocks: paragraphsOf(text).map(({ start, end }) => ({ text: text.slice(start, end), kind: 'paragraph' })) };
}

function wordMention(page: PageText, { block, start, end, surface, entity, confidence, reason }: BlockMention): string {
  const text = page.blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' ').padStart(CONTEXT);
  const after = text.slice(end, end + CONTEXT).replace(/\s+/g, ' ');
  return `  ${entity.padEnd(36)} ${confidence.toFixed(2)} ${reason.padEnd(20)} ${before}[${surface}]${after}`;
}

/** The mentions of a file for a person to read: where, what, how sure, why. */
export function wordMentions({ matcher }: OpenKnowledge, file: string, content: string): string {
  const page = /^\s*</.test(content) || /\.html?$/i.test(file) ? readHtml(content) : pageOfText(content);
  const mentions = matcher(page);
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  const lines = mentions.map((mention) => wordMention(page, mention));
  return `${[`${file}: ${String(mentions.length)} mentions of ${String(entities)} entities`, ...lines].join('\n')}\n`;
}
