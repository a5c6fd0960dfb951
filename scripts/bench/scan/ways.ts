import { readFileSync } from 'node:fs';
import { sensesOf, openLexicon, type Lexicon } from '../../../core/match/lexicon';
import { formTexts } from '../../../core/match/name-tree';
import { FoundNames } from '../../../core/match/found-names';
import { scan } from '../../../core/match/scan';
import { openKnowledge } from '../../../core/knowledge/open-knowledge';
import { isLower } from '../../../core/text/fold';
import { inProject } from '../folders';
import { isPeer, PEERS } from './peers';
import { inLowerCase, slowScan, type Found } from './slow-reference';
import type { ScanTask } from './task';

/** One implementation made ready: what is timed, what it finds, and what it ought to find. */
export interface Way {
  readonly run: (text: string) => number;
  readonly find: (text: string) => Found[];
  readonly expect: (text: string) => Found[];
}

const bufferOf = (file: string): ArrayBuffer => new Uint8Array(readFileSync(file)).buffer;

const lexiconFile = ({ lexicon }: ScanTask): string => lexicon ?? inProject('data', 'built', 'lexicon.bin');

const mayBeLower = (lexicon: Lexicon, form: number): boolean => sensesOf(lexicon, form).some(({ lowercase }) => lowercase);

function scanWay(task: ScanTask): Way {
  const lexicon = openLexicon(bufferOf(lexiconFile(task)));
  const found = new FoundNames();
  const run = (text: string): number => {
    found.clear();
    scan(lexicon, text, found);
    return found.count;
  };
  return {
    run,
    find(text) {
      run(text);
      const texts = formTexts(lexicon);
      const all = Array.from({ length: found.count }, (_, at) => Array.from(found.values.subarray(at * 3, at * 3 + 3)));
      return all.flatMap(([start = 0, end = 0, form = 0]): Found[] => {
        // Names that begin with the same word as one in lower case are let through, and dropped when mentions are decided.
        if (isLower(lexicon.fold, text.charCodeAt(start)) && !mayBeLower(lexicon, form)) return [];
        return [[start, end, texts[form] ?? '']];
      });
    },
    expect(text) {
      const names = formTexts(lexicon).map((text, form) => [text, mayBeLower(lexicon, form)] as const);
      return slowScan(lexicon.fold, new Map(names), text);
    },
  };
}

const nothing = (): Found[] => [];

/** The whole of matching with the shipped knowledge base, paragraphs as blocks: scan, then decide. */
function matcherWay(): Way {
  const { matcher } = openKnowledge(bufferOf(inProject('data', 'built', 'lexicon.bin')), readFileSync(inProject('data', 'built', 'knowledge.json'), 'utf8'));
  const cut = new Map<string, { text: string; kind: 'paragraph' }[]>();
  const blocksOf = (text: string): { text: string; kind: 'paragraph' }[] => {
    const blocks = cut.get(text) ?? text.split('\n').map((line) => ({ text: line, kind: 'paragraph' as const }));
    cut.set(text, blocks);
    return blocks;
  };
  return { run: (text) => matcher({ blocks: blocksOf(text), lang: 'en' }).length, find: nothing, expect: nothing };
}

const splitWay = (): Way => ({ run: (text) => text.split(/\W+/).length, find: nothing, expect: nothing });

/** Opening alone; the text plays no part. */
function openWay(task: ScanTask): Way {
  const buffer = bufferOf(lexiconFile(task));
  return { run: () => openLexicon(buffer).words.length, find: nothing, expect: nothing };
}

/** Makes the implementation that the task names ready, from its files. */
export function wayOf(task: ScanTask): Way {
  if (isPeer(task.way)) return PEERS[task.way].make(JSON.parse(readFileSync(task.names ?? '', 'utf8')) as string[]);
  const ways = { scan: scanWay, matcher: matcherWay, split: splitWay, open: openWay } as const;
  return ways[task.way](task);
}

/** The text as the way wants it. */
export const textFor = ({ way }: ScanTask, text: string): string => (isPeer(way) && PEERS[way].lowerCase ? inLowerCase(text) : text);
