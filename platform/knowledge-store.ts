import type { Findings } from '../core/knowledge/findings';
import { KnowledgeUnreadable, openFindings, openKnowledge, type OpenKnowledge } from '../core/knowledge/open-knowledge';
import { LexiconUnreadable } from '../core/match/lexicon-unreadable';
import { browser } from './browser';

export type KnowledgeState =
  | { readonly state: 'ready'; readonly open: OpenKnowledge }
  | { readonly state: 'unreadable'; readonly reason: string };

/** The packed knowledge base, each part opened once when first asked for. */
export interface KnowledgeStore {
  readonly knowledge: () => Promise<KnowledgeState>;
  /** What the articles say, for cards only. Undefined where it cannot be read: a card without quotes is better than none. */
  readonly findings: () => Promise<Findings | undefined>;
}

/** The polyfill types getURL by the files that a build knows; ours are copied in after it. */
const packed = async (name: string): Promise<Response> => {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new KnowledgeUnreadable(`the file ${name} is missing`);
  return response;
};

async function loadKnowledge(): Promise<KnowledgeState> {
  try {
    const [lexicon, notes] = await Promise.all([
      packed('lexicon.bin').then((response) => response.arrayBuffer()),
      packed('knowledge.json').then((response) => response.text()),
    ]);
    return { state: 'ready', open: openKnowledge(lexicon, notes) };
  } catch (error) {
    if (error instanceof KnowledgeUnreadable || error instanceof LexiconUnreadable) return { state: 'unreadable', reason: error.message };
    return { state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function loadFindings(knowledge: Promise<KnowledgeState>): Promise<Findings | undefined> {
  const state = await knowledge;
  if (state.state === 'unreadable') return undefined;
  try {
    return openFindings(await (await packed('findings.json')).text(), state.open.knowledge);
  } catch (error) {
    console.warn('Newsgloss shows no quotes:', error instanceof Error ? error.message : error);
    return undefined;
  }
}

export function createKnowledgeStore(): KnowledgeStore {
  let known: Promise<KnowledgeState> | undefined;
  let found: Promise<Findings | undefined> | undefined;
  const knowledge = (): Promise<KnowledgeState> => (known ??= loadKnowledge());
  return { knowledge, findings: () => (found ??= loadFindings(knowledge())) };
}
