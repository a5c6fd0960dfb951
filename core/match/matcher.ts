import type { Clues } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { PageLanguage } from '../model/language';
import { textLanguage } from '../text/detect-language';
import { descriptorOf } from '../text/languages';
import type { Candidate } from './candidate';
import { ClueBook } from './clues';
import { decide, type BlockMention } from './decide';
import { FoundNames } from './found-names';
import { inflectedWords, type InflectedWords } from './inflected-words';
import { BLOCKER, sensesOf, type Lexicon } from './lexicon';
import type { Report } from './judgement';
import type { MatchFacts } from './match-facts';
import type { PageText } from './page-text';
import { scan } from './scan';
import { writtenWord } from './written-word';

/** Finds the mentions of a page: all of them, of all topics, in the order of the text. Tells `report` of every candidate. */
export type Matcher = (page: PageText, report?: Report) => BlockMention[];

/** A lexicon and what its numbers stand for. */
export interface NameSource {
  readonly lexicon: Lexicon;
  /** By entity index, as the lexicon counts them. */
  readonly facts: readonly MatchFacts[];
  /** By the lexicon's clue index. */
  readonly nameClues: readonly Clues[];
}

/** A source whose clues follow those of the sources before it. */
interface NumberedSource extends NameSource {
  readonly firstClue: number;
}

const FORMAT_MARK = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

function candidatesOf(sources: readonly NumberedSource[], text: string, block: number, found: FoundNames, words: InflectedWords | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  // The same letters can be read in two ways, by two sources or with and without an article that a prefix has swallowed.
  const readAs = words !== undefined || sources.length > 1 ? new Map<string, string>() : undefined;
  sources.forEach(({ lexicon, facts, firstClue }, source) => {
    found.clear();
    scan(lexicon, text, found, words);
    for (let at = 0; at < found.count; at += 1) {
      const [start = 0, rawEnd = 0, form = 0] = found.values.subarray(at * 3, at * 3 + 3);
      let nameEnd = rawEnd;
      while (FORMAT_MARK.test(text[nameEnd - 1] ?? '')) nameEnd -= 1;
      const { wordStart, wordEnd } = writtenWord(text, start, nameEnd, lexicon.fold, words);
      for (const sense of sensesOf(lexicon, form)) {
        const known = sense.entity === BLOCKER ? undefined : facts[sense.entity];
        if (readAs !== undefined) {
          const reading = `${String(start)} ${String(nameEnd)} ${known?.id ?? ''}`;
          const way = `${String(source)} ${String(form)}`;
          if ((readAs.get(reading) ?? way) !== way) continue;
          readAs.set(reading, way);
        }
        const end = sense.period && text[nameEnd] === '.' ? nameEnd + 1 : nameEnd;
        candidates.push({
          block, start, end, wordStart, wordEnd: Math.max(end, wordEnd), surface: text.slice(start, end), facts: known,
          sense: sense.clues < 0 ? sense : { ...sense, clues: sense.clues + firstClue },
        });
      }
    }
  });
  return candidates;
}

/** Makes one matcher of all names together; where two sources know a name of the same entity, the earlier one's is taken. */
export function createMatcher(sources: readonly NameSource[]): Matcher {
  const [first] = sources;
  if (!first) return () => [];
  const { fold } = first.lexicon;
  const nameClues: Clues[] = [];
  const numbered = sources.map((source): NumberedSource => {
    const firstClue = nameClues.length;
    nameClues.push(...source.nameClues);
    return { ...source, firstClue };
  });
  const found = new FoundNames();
  const entityNamed = (text: string): EntityId | undefined => {
    const whole = numbered.flatMap((source) => candidatesOf([source], text, 0, found, undefined)).filter(({ start, end }) => start === 0 && end === text.length);
    const named = new Set(whole.filter(({ sense }) => sense.alone && sense.kind !== 'acronym').map(({ facts }) => facts?.id));
    return named.size === 1 ? [...named][0] : undefined;
  };
  const clues = new ClueBook(nameClues, entityNamed);
  const compiled = new Map<PageLanguage, InflectedWords>();
  const wordsOf = (language: PageLanguage | undefined): InflectedWords | undefined => {
    const { inflection, id } = descriptorOf(language);
    if (inflection === undefined) return undefined;
    const words = compiled.get(id) ?? inflectedWords(inflection, fold);
    compiled.set(id, words);
    return words;
  };
  return (page, report) => {
    const lang = textLanguage(page.blocks.map(({ text }) => text), page.lang);
    const words = wordsOf(lang);
    return decide({ ...page, lang }, page.blocks.map(({ text }, block) => candidatesOf(numbered, text, block, found, words)), fold, clues, report);
  };
}
