import { writeFileSync } from 'node:fs';
import { benchFile } from '../folders';
import { ChildFailed, runChild, type Limits } from '../run-child';
import type { ScanOutcome, ScanTask } from './task';

/** More than this no peer gets. */
const PEER_LIMITS: Limits = { heap: 8000, seconds: 90 };

/** The bundled program that measures one way. */
export type Child = string;

export type PartTask = Omit<ScanTask, 'rounds' | 'compare'> & Partial<ScanTask>;

export function written(name: string, content: string): string {
  const file = benchFile(name);
  writeFileSync(file, content);
  return file;
}

/** @throws Error where a way finds something else than the slow reference does; ChildFailed */
export function measureIn(child: Child, task: PartTask, limits?: Limits): ScanOutcome {
  const outcome = runChild(child, [JSON.stringify({ rounds: 30, compare: false, ...task })], limits) as ScanOutcome;
  if (outcome.differs !== undefined) throw new Error(`“${task.way}” with ${task.lexicon ?? task.names ?? 'the shipped names'} differs from the slow reference: ${outcome.differs}`);
  return outcome;
}

/** @returns why it failed, where it did. @throws Error where it finds something else than the slow reference does. */
export function tryIn(child: Child, task: PartTask): ScanOutcome | string {
  try {
    return measureIn(child, task, PEER_LIMITS);
  } catch (error) {
    if (error instanceof ChildFailed) return `failed: ${error.message}`;
    throw error;
  }
}

/** How many times the floor of the same process. */
export const timesFloor = ({ time, floor }: ScanOutcome): number => time / floor;
