import type { BlockMention } from '../../../../core/match/decide';
import type { PageText } from '../../../../core/match/page-text';

/** What the page's script may ask of the worker. */
export type Question =
  | { readonly ask: 'mentions'; readonly page: PageText }
  /** The knowledge base as a message can carry it. */
  | { readonly ask: 'knowledge' }
  /** Opens the knowledge base, so that the worker is warm. */
  | { readonly ask: 'wake' };

export interface Answer {
  /** Whether this question woke the worker. */
  readonly woken: boolean;
  readonly mentions?: readonly BlockMention[];
  /** In base64. */
  readonly lexicon?: string;
  readonly notes?: string;
}

/** Files of the throw-away extension. */
export const FILES = { lexicon: 'lexicon.bin', notes: 'knowledge.json', facts: 'facts.json' } as const;

/** The ways to come from a text to its mentions. */
export const WAYS = ['nothing', 'background', 'page, fetched', 'page, fetched without notes', 'page, by message'] as const;
export type Way = (typeof WAYS)[number];

/** What the page's script leaves in the page for the benchmark to read. */
export interface PageOutcome {
  readonly ms: number;
  /** All mentions in one text, to compare the ways. */
  readonly found: string;
  readonly woken: boolean;
}

/** The part of the browser that both sides use. */
export interface ExtensionApi {
  readonly runtime: {
    getURL(file: string): string;
    sendMessage(question: Question): Promise<Answer>;
    readonly onMessage: { addListener(listener: (question: Question, sender: unknown, respond: (answer: Answer) => void) => boolean): void };
  };
}
