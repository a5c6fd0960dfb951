import * as v from 'valibot';
import { ArticleMetadata } from '../../core/model/article';
import { wordIssue } from '../records/word-issue';

/** What an article states about itself, apart from its language. */
export type StatedMetadata = Partial<Omit<ArticleMetadata, 'language'>>;

export interface MisfitField {
  readonly field: string;
  readonly problem: string;
}

export interface FittedMetadata {
  readonly stated: StatedMetadata;
  /** As it is written. */
  readonly language?: string | undefined;
  readonly misfits: readonly MisfitField[];
}

const Fields = v.partial(v.omit(v.object(ArticleMetadata.entries), ['language']));
const KNOWN = new Set(Object.keys(ArticleMetadata.entries));

/** "2023-04-07T10:00:00Z" and "2023-04-07 10:00" name a day too. */
const dayOf = (value: unknown): unknown =>
  typeof value === 'string' ? (/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/.exec(value.trim())?.[1] ?? value.trim()) : value;

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** Takes over the fields that fit, and says of each other one why it does not. */
export function fitMetadata(raw: Readonly<Record<string, unknown>>): FittedMetadata {
  const misfits: MisfitField[] = [];
  const fitting: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(raw)) {
    if (!KNOWN.has(field)) {
      misfits.push({ field, problem: 'there is no such field' });
    } else if (field !== 'language') {
      const read = v.safeParse(Fields, { [field]: field === 'date' ? dayOf(value) : trimmed(value) });
      if (read.success) Object.assign(fitting, read.output);
      else misfits.push({ field, problem: wordIssue(read.issues[0]).problem });
    }
  }
  const language = trimmed(raw['language']);
  if (language !== undefined && (typeof language !== 'string' || language === '')) misfits.push({ field: 'language', problem: 'it is no language' });
  return { stated: v.parse(Fields, fitting), language: typeof language === 'string' && language !== '' ? language : undefined, misfits };
}
