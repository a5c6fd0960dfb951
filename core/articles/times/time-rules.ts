import type { Anchor } from './time-calendar';
import type { Direction } from './time-direction';
import type { Time } from './time-expression';
import type { Word } from '../tagged-words';

/** What a rule may look at beside its own match. */
export interface RuleContext {
  readonly text: string;
  /** Offsets into the text. */
  readonly words: readonly Word[];
  readonly anchor: Anchor | undefined;
  /** Of what is said about the stretch of text. */
  readonly direction: (start: number, end: number) => Direction | undefined;
}

/** A pattern of words, and the time that they name; none means that these words name no time, whatever other rules say. */
export interface TimeRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: RuleContext) => Time | undefined;
}

/** @param source of a regular expression; white space in it stands for any white space. */
export const timePattern = (source: string, flags = ''): RegExp => new RegExp(source.replaceAll(' ', '\\s+'), `gu${flags}`);

/** The text before a match, as far as a rule looks back. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at);
export const after = (text: string, at: number): string => text.slice(at, at + 40);
