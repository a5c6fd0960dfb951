import type { BlockMention } from '../../core/match/decide';
import type { PageText } from '../../core/match/page-text';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { paragraphsOf } from '../../core/articles/paragraphs';
import { readHtml } from './read-html';
import { Judgements, whyOf } from './why';

/** Characters of the text shown on each side of a mention. */
const CONTEXT = 36;

function pageOfText(text: string): PageText {
  return { blocks: paragraphsOf(text).map(({ start, end }) => ({ text: text.slice(start, end), kind: 'paragraph' })) };
}

function inContext(page: PageText, { block, start, end, surface }: Pick<BlockMention, 'block' | 'start' | 'end' | 'surface'>): string {
  const text = page.blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' ').padStart(CONTEXT);
  return `${before}[${surface}]${text.slice(end, end + CONTEXT).replace(/\s+/g, ' ')}`;
}

const wordMention = (page: PageText, mention: BlockMention): string =>
  `  ${mention.entity.padEnd(36)} ${mention.confidence.toFixed(2)} ${mention.reason.padEnd(20)} ${inContext(page, mention)}`;

const readPage = (file: string, content: string): PageText => (/^\s*</.test(content) || /\.html?$/i.test(file) ? readHtml(content) : pageOfText(content));

/** The mentions of a file for a person to read: where, what, how sure, why. */
export function wordMentions({ matcher }: OpenKnowledge, file: string, content: string): string {
  const page = readPage(file, content);
  const mentions = matcher(page);
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  const lines = mentions.map((mention) => wordMention(page, mention));
  return `${[`${file}: ${String(mentions.length)} mentions of ${String(entities)} entities`, ...lines].join('\n')}\n`;
}

/** Every candidate of a file, kept or dropped, with the rule and the clues that decided it, for an editor. */
export function wordWhy({ matcher }: OpenKnowledge, file: string, content: string): string {
  const page = readPage(file, content);
  const judgements = new Judgements();
  const kept = matcher(page, judgements.report).length;
  const lines = judgements.inOrder().flatMap((one) => {
    const { entity, words } = whyOf(one, 0);
    return [`  ${inContext(page, one.candidate)}`, `    ${entity ?? 'nobody of ours'} ${words}`];
  });
  return `${[`${file}: ${String(kept)} mentions of ${String(lines.length / 2)} candidates`, ...lines].join('\n')}\n`;
}
