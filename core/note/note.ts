import type { EntityId, EventId } from '../model/ids';
import type { NameKind } from '../model/entity';
import type { Language } from '../model/language';

/** A sentence with the numbers of its sources in the note's `sources`. */
export interface CitedText {
  readonly text: string;
  readonly sources: readonly number[];
}

export interface NoteSource {
  /** Counts from 1 in the order in which the note cites. */
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  /** "7 Apr 2023"; absent where the source states none. */
  readonly date?: string;
  /** Absent for our own articles that state no address. */
  readonly url?: string;
  /** The sentence itself, for our own articles. */
  readonly quote?: string;
}

/** What changed after the page's date. */
export interface Change extends CitedText {
  readonly date: string;
  /** About four words, for the closed fold. */
  readonly short: string;
}

/** One sentence of an article, cut into parts; `marked` parts are what this article says its own way. */
export interface Wording {
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
  readonly article: string;
  readonly outlet: string;
  readonly date?: string;
}

/** What an article quotes the entity with. */
export interface SaidQuote {
  /** Without quotation marks. */
  readonly text: string;
  /** Who was told. */
  readonly told?: string;
  readonly outlet: string;
  readonly date?: string;
}

export interface NoteName {
  readonly text: string;
  readonly kind: NameKind;
  readonly lang: Language;
}

/** A name that is itself a claim. */
export interface ContestedName extends CitedText {
  readonly name: string;
  readonly usedBy: string;
}

export interface TimelineEntry extends CitedText {
  readonly event: EventId;
  readonly date: string;
  readonly title: string;
  /** Whether it happened within days of the page's date. */
  readonly thisPage: boolean;
}

/** All that the card says of an entity on a page of one date. */
export interface Note {
  readonly entity: EntityId;
  readonly title: string;
  /** "Intergovernmental organization · since 1969". */
  readonly kindLine: string;
  /** True for an entity that nobody has reviewed. */
  readonly draft: boolean;
  /** The line true at the page's date, and that date; absent where nothing is dated. */
  readonly atDate?: CitedText & { readonly date: string };
  readonly sentences: readonly CitedText[];
  /** "Jun 2026": until when the note was checked; absent for a draft from an article without a date. */
  readonly asOf?: string;
  readonly since: readonly Change[];
  readonly wordings: readonly Wording[];
  /** In its own words, as articles quote them. */
  readonly said: readonly SaidQuote[];
  readonly contested: readonly ContestedName[];
  readonly names: readonly NoteName[];
  readonly relations: readonly CitedText[];
  readonly timeline: readonly TimelineEntry[];
  readonly place?: { readonly lat: number; readonly lon: number; readonly within: readonly string[] };
  readonly sources: readonly NoteSource[];
}
