import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import type { Mention } from '../../core/model/mention';
import { PartialDate } from '../../core/model/partial-date';
import { languageOfTag } from '../../core/model/language-tag';
import { paragraphsOf } from '../../core/articles/paragraphs';
import { Judgements, whyOf } from './why';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.nullable(v.string())),
  date: v.optional(v.nullable(v.string())),
});

/** A date that is none is not known. */
const asDate = (date: string | null | undefined): PartialDate | undefined => {
  const read = v.safeParse(PartialDate, date?.slice(0, 10));
  return read.success ? read.output : undefined;
};

/** What a program is told of a mention; why it stands in full is what "why" is for. */
const briefly = ({ start, end, surface, entity, confidence, reason }: Mention): Omit<Mention, 'evidence'> => ({ start, end, surface, entity, confidence, reason });

/**
 * Annotates one line `{"id","text","lang"?,"date"?}` and gives `{"id","mentions"}` as JSON; offsets are UTF-16 units of `text`.
 * @param number of the line, for the error. @param why adds a list "why" with every candidate, kept or dropped. @throws Error in words when the line is no such object.
 */
export function annotateLine({ matcher }: OpenKnowledge, line: string, number: number, why = false): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${String(number)} is not JSON`, { cause });
  }
  const read = v.safeParse(Line, value);
  if (!read.success) throw new Error(`line ${String(number)}: ${v.getDotPath(read.issues[0]) ?? ''} ${read.issues[0].message}`);
  const { id, text, lang, date } = read.output;
  const judgements = why ? new Judgements() : undefined;
  const mentions = mentionsOfText(matcher, text, { lang: languageOfTag(lang), date: asDate(date) }, judgements?.report);
  if (!judgements) return JSON.stringify({ id, mentions: mentions.map(briefly) });
  const paragraphs = paragraphsOf(text);
  return JSON.stringify({ id, mentions: mentions.map(briefly), why: judgements.inOrder().map((one) => whyOf(one, paragraphs[one.candidate.block]?.start ?? 0)) });
}
