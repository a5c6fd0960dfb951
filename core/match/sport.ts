import { comparable, readClue } from './clues';
import type { PageWords } from './page-words';
import { SHARED_SPORT_WORDS, SPORT_WORDS, SPORTS, STATE_WORDS } from './sport-words';

/** "3-1", "2 – 0", "0:3"; years and spans of pages have more digits, and the minutes of a clock have two. */
const RESULT = String.raw`\d{1,2}(?:\s?[-–]\s?\d{1,2}|:\d)(?![-–:]?\d)`;
const SCORE = new RegExp(String.raw`(?<![-–:\d])${RESULT}`);
/** A score right behind a name, or behind another name that a dash joins to it. */
const SCORED = new RegExp(String.raw`^(?:\s?[-–]\s?\p{Lu}[\p{L}.]*)?,?\s\(?${RESULT}`, 'u');
/** "2-0 win over", "a 4-1 defeat to"; "beat" before a name and a number behind it. */
const WON = new RegExp(String.raw`(?<![-–:\d])${RESULT}\s(?:\p{L}+\s)?(?:win|victory|defeat|loss|draw|rout|triumph)\s(?:over|against|by|to|with)\s$`, 'u');
const BEAT = /(?:^|\s)(?:beat|beats|defeated|thrashed|edged|lost\sto|drew\swith)\s$/;
/** Votes are counted with the same figures. */
const VOTED = /(?:^|\s)(?:vot\p{L}*|by)\s$/u;


/** What the words of sport must add up to. A shared word counts a quarter. */
const PAGE_IS_SPORT = 4;
const BLOCK_IS_SPORT = 2;
const SHARED = 0.25;
/** On a long page more words of sport come in by the way: so many more for each thousand. */
const MORE_PER_THOUSAND = 4;

/** Whether the words right beside a country's name say how its team played. */
export function hasScore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (WON.test(before) || (BEAT.test(before) && /^,?\s\d{1,2}(?!\d)/.test(after))) return true;
  return SCORED.test(after) && !VOTED.test(before);
}

/** How much of a block is read, in UTF-16 units. */
const MOST_READ = 1200;

const ONE_WORD = new Set(SPORT_WORDS.filter((word) => !word.includes(' ')));
const SEVERAL_WORDS = SPORT_WORDS.filter((word) => word.includes(' ')).map(readClue);
const SHARED_WORDS = new Set(SHARED_SPORT_WORDS);

/** How much a page has to do with sport. */
export interface PageSport {
  readonly whole: boolean;
  /** Whether at least one word is sport's own; without such a word no block is about sport. */
  readonly some: boolean;
}

/** Whether the page as a whole is about sport. */
export function sportOfPage(words: PageWords): PageSport {
  const own = words.count(ONE_WORD) + SEVERAL_WORDS.filter((run) => words.holds(run)).length;
  if (own === 0) return { whole: false, some: false };
  const sum = own + words.count(SHARED_WORDS) * SHARED;
  return { whole: sum >= PAGE_IS_SPORT + (words.length / 1000) * MORE_PER_THOUSAND && sum > words.count(STATE_WORDS), some: true };
}

/** Whether a block by itself is about sport: its words, a score, or a rubric such as "SOCCER - …". */
export function isSportBlock(text: string): boolean {
  const small = comparable(text.length > MOST_READ ? text.slice(0, MOST_READ) : text).trim();
  const [first = ''] = /^\p{L}+(?= ?[-–—:|])/u.exec(small) ?? [];
  if (SPORTS.has(first)) return true;
  const found = new Set(small.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
  let sum = SCORE.test(small) ? 1 : 0;
  let states = 0;
  for (const word of found) {
    if (ONE_WORD.has(word)) sum += 1;
    else if (SHARED_WORDS.has(word)) sum += SHARED;
    else if (STATE_WORDS.has(word)) states += 1;
  }
  for (const { run } of SEVERAL_WORDS) if (small.includes(run)) sum += 1;
  return sum >= BLOCK_IS_SPORT + text.length / 600 && sum > states;
}
