import type { Report } from '../match/judgement';
import type { Matcher } from '../match/matcher';
import type { PageText } from '../match/page-text';
import type { Mention } from '../model/mention';
import { paragraphsOf } from './paragraphs';

/**
 * Mentions of a plain text, by the matcher that runs in the browser; offsets into the whole text.
 * @param report is told of every candidate, with offsets into its paragraph.
 */
export function mentionsOfText(matcher: Matcher, text: string, { lang, date }: Pick<PageText, 'lang' | 'date'>, report?: Report): Mention[] {
  const paragraphs = paragraphsOf(text);
  const blocks = paragraphs.map(({ start, end }) => ({ text: text.slice(start, end), kind: 'paragraph' as const }));
  return matcher({ blocks, lang, date }, report).map(({ block, start, end, ...mention }) => {
    const offset = paragraphs[block]?.start ?? 0;
    return { start: start + offset, end: end + offset, ...mention };
  });
}
