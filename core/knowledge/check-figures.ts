import { countedIn, quotedIn } from './attribution';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import { ownSentencesOf } from './own-sentences';
import { isWithin, spansOf, type Span } from './spans';

const NUMBER = /\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\b|\b(?:dozens|scores|hundreds|thousands|millions?)\b/giu;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_OR_YEAR = new RegExp(`\\b\\d{1,2}(?:(?: and | to |[–-])\\d{1,2})? ${MONTH}\\b|\\b(?:1\\d|20)\\d\\d\\b(?:[–-]\\d+)?`, 'gu');
/** What makes a sentence datable: a year, or a month's name with a day. */
const DATE = new RegExp(`\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2} ${MONTH}\\b`, 'u');
const HARM = /\b(?:kill(?:s|ed|ing)?|dead|deaths?|died|wounded|injured|hurt|casualt(?:y|ies)|displaced|expelled|fled)\b/giu;
const AMOUNT = /\b\d[\d.,]*(?: (?:million|billion))? ?(?:per ?cent|dollars|euros|lira|pounds)\b|\d ?%|[$€£]\d|\b\d[\d.,]* (?:million|billion)\b/iu;

/** Below this, people are named and counted one by one, and nobody's count is needed. */
const FEW = 20;
/** Words between a number and the harm that it counts, at most. */
const NEAR = 9;

const isLarge = (text: string): boolean => !/^\d/.test(text) || Number(text.replaceAll(',', '')) >= FEW;

function isNear(text: string, a: Span, b: Span): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return !/;|\.\s|:\s/.test(between) && between.split(/\s+/).length <= NEAR + 2;
}

/** Numbers of people killed, wounded or driven out, without days and years. */
function harmIn(text: string): Span[] {
  const days = spansOf(text, DAY_OR_YEAR);
  const harms = spansOf(text, HARM);
  return spansOf(text, NUMBER)
    .filter((number) => !isWithin(number, days) && isLarge(text.slice(number.start, number.end)))
    .filter((number) => !/^ ?(?:million |billion )?(?:per ?cent|%|years?|months|days|hours|minutes|kilomet|dollars|euros|lira)/.test(text.slice(number.end)))
    .filter((number) => harms.some((harm) => isNear(text, number, harm)));
}

/** Numbers of people harmed that do not say whose count they are, and numbers of harm, shares and amounts without a date. */
export const checkFigures = (records: SourcedRecords): Complaint[] =>
  ownSentencesOf(records).flatMap(({ record: { file, lineOf }, path, text, from }) => {
    const at = { file, line: lineOf(path), field: path.join('.') };
    const harm = harmIn(text);
    const known = harm.length > 0 ? [...countedIn(text), ...quotedIn(text)] : [];
    const uncounted = harm.filter((number) => !isWithin(number, known)).slice(0, 1).map((number): Complaint => ({
      ...at, problem: `"${text.slice(number.start, number.end)}" people harmed, by nobody's count`,
      cure: 'Say in the same clause whose number it is ("by Israel’s count", "the health ministry counted")',
    }));
    if (uncounted.length > 0 || (harm.length === 0 && !AMOUNT.test(text)) || from !== undefined || DATE.test(text)) return uncounted;
    return [{ ...at, problem: 'it gives a number and no date', cure: 'Write when that was so, or give the sentence "from"' }];
  });
