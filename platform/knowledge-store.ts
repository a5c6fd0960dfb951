import { KnowledgeUnreadable, openKnowledge, type OpenKnowledge } from '../core/knowledge/open-knowledge';
import { LexiconUnreadable } from '../core/match/lexicon-unreadable';
import { browser } from './browser';

export type KnowledgeState =
  | { readonly state: 'ready'; readonly open: OpenKnowledge }
  | { readonly state: 'unreadable'; readonly reason: string };

/** The polyfill types getURL by the files that a build knows; ours are copied in after it. */
const packed = async (name: string): Promise<Response> => {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new KnowledgeUnreadable(`the file ${name} is missing`);
  return response;
};

async function load(): Promise<KnowledgeState> {
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

/** The packed knowledge base, opened once when first asked for. */
export function createKnowledgeStore(): () => Promise<KnowledgeState> {
  let state: Promise<KnowledgeState> | undefined;
  return () => (state ??= load());
}
