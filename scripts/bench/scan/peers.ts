import { AhoCorasick as MapAutomaton } from '@monyone/aho-corasick';
import { AhoCorasick as ArrayAutomaton } from '@monyone/aho-corasick/fast';
import ObjectAutomaton from 'ahocorasick';
import ModernAutomaton from 'modern-ahocorasick';
import { isWordUnit, slowAlternation, slowWholeWords, type Found } from './slow-reference';
import { WordTrie } from './word-trie';
import type { Way } from './ways';

type Hit = (start: number, end: number, name: string) => void;
/** Made of names in lower case; searches a text in lower case. */
type Searcher = (text: string, hit: Hit) => void;

/** A way that finds all names on whole words, overlapping ones too, or the longest alone. */
function wayOf(names: readonly string[], search: Searcher, expect: typeof slowWholeWords): Way {
  return {
    run(text) {
      let count = 0;
      search(text, () => { count += 1; });
      return count;
    },
    find(text) {
      const found: Found[] = [];
      search(text, (start, end, name) => { found.push([start, end, name.toLowerCase()]); });
      return found;
    },
    expect: (text) => expect(names, text),
  };
}

const lowerCase = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.toLowerCase()))];

/** Automata find names inside words too; those hits are dropped as each is seen. */
const onWholeWords = (text: string, hit: Hit): Hit => (start, end, name) => {
  if (!isWordUnit(text, start - 1) && !isWordUnit(text, end)) hit(start, end, name);
};

function searchMaps(names: readonly string[], kind: typeof MapAutomaton | typeof ArrayAutomaton): Searcher {
  const automaton = new kind([...names]);
  return (text, hit) => {
    const whole = onWholeWords(text, hit);
    for (const { begin, end, keyword } of automaton.matchInText(text)) whole(begin, end, keyword);
  };
}

function searchObjects(names: readonly string[]): Searcher {
  const automaton = new ObjectAutomaton(names);
  return (text, hit) => {
    const whole = onWholeWords(text, hit);
    for (const [last, keywords] of automaton.search(text)) for (const name of keywords) whole(last + 1 - name.length, last + 1, name);
  };
}

/** Line by line: its time grows faster than the text, and 1 MB in one piece takes minutes. */
function searchModern(names: readonly string[]): Searcher {
  const automaton = new ModernAutomaton(names);
  return (text, hit) => {
    const whole = onWholeWords(text, hit);
    let from = 0;
    for (const line of text.split('\n')) {
      for (const { start, end, pattern } of automaton.iterate(line)) whole(from + start, from + end, pattern);
      from += line.length + 1;
    }
  };
}

function searchWordTrie(names: readonly string[]): Searcher {
  const trie = new WordTrie(names);
  return (text, hit) => { trie.search(text, (start, name) => { hit(start, start + name.length, name); }); };
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function searchExpressions(expressions: readonly RegExp[]): Searcher {
  return (text, hit) => {
    for (const expression of expressions) {
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text)) hit(match.index, match.index + match[0].length, match[0]);
    }
  };
}

function oneExpression(names: readonly string[]): Searcher {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  return searchExpressions([new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi')]);
}

const expressionEach = (names: readonly string[]): Searcher => searchExpressions(names.map((name) => new RegExp(`\\b${escaped(name)}\\b`, 'gi')));

interface Peer {
  /** Given a text in lower case already, which its figures do not contain; else the text as it is. */
  readonly lowerCase: boolean;
  readonly make: (names: readonly string[]) => Way;
}

const lowerCasePeer = (search: (names: readonly string[]) => Searcher, expect = slowWholeWords): Peer => ({
  lowerCase: true,
  make: (names) => wayOf(names, search(lowerCase(names)), expect),
});

/** It compares what readers take for one letter, so a name that a mark or joiner follows at once is not there for it. */
const slowWholeLetters: typeof slowWholeWords = (names, text) =>
  slowWholeWords(names, text).filter(([, end]) => !/^[\p{Grapheme_Extend}\u200d]/u.test(text.slice(end, end + 2)));

/** What a developer would take instead of ours. All get fewer demands: none folds marks, quotes or hyphens. */
export const PEERS = {
  'one RegExp': { lowerCase: false, make: (names) => wayOf(names, oneExpression(names), slowAlternation) },
  'RegExp a name (mark.js)': { lowerCase: false, make: (names) => wayOf(names, expressionEach(names), slowWholeWords) },
  '@monyone/aho-corasick': lowerCasePeer((names) => searchMaps(names, MapAutomaton)),
  '@monyone/aho-corasick/fast': lowerCasePeer((names) => searchMaps(names, ArrayAutomaton)),
  'ahocorasick': lowerCasePeer(searchObjects),
  'modern-ahocorasick': lowerCasePeer(searchModern, slowWholeLetters),
  'trie of words (FlashText)': lowerCasePeer(searchWordTrie, slowAlternation),
} as const satisfies Readonly<Record<string, Peer>>;

export type PeerName = keyof typeof PEERS;

export const isPeer = (way: string): way is PeerName => Object.hasOwn(PEERS, way);
