import * as v from 'valibot';
import { EntityId, TopicId } from './ids';
import { Language } from './language';
import { PartialDate } from './partial-date';
import { Citations, Sources } from './source';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const period = { from: v.optional(PartialDate), to: v.optional(PartialDate) };

export const ENTITY_TYPES = [
  'person', 'office', 'organization', 'armed-group', 'state', 'territory', 'region', 'city', 'place',
  'holy-place', 'observance', 'text', 'event', 'policy', 'concept',
] as const;
export const EntityType = v.picklist(ENTITY_TYPES, `a type is one of ${ENTITY_TYPES.join(', ')}`);
export type EntityType = v.InferOutput<typeof EntityType>;

export const NAME_KINDS = ['full', 'short', 'acronym', 'variant', 'historic', 'native'] as const;
export const NameKind = v.picklist(NAME_KINDS, `a kind of name is one of ${NAME_KINDS.join(', ')}`);
export type NameKind = v.InferOutput<typeof NameKind>;

/** Words on the page, any case, that speak for or against a reading. */
const Clues = v.strictObject({ for: v.optional(v.array(text), []), against: v.optional(v.array(text), []) });
export type Clues = v.InferOutput<typeof Clues>;

export const Name = v.strictObject({
  text,
  kind: NameKind,
  lang: v.optional(Language, 'en'),
  /** Whether it stands without the full name or the expansion on the page. Default: not for short names and acronyms. */
  alone: v.optional(v.boolean()),
  /** Whether it may begin in lower case ("the mount", "southern Lebanon"). */
  lowercase: v.optional(v.boolean(), false),
  clues: v.optional(Clues),
});
export type Name = v.InferOutput<typeof Name>;

/** What a name claims, and who uses it. */
const ContestedName = v.strictObject({ name: text, usedBy: text, means: text, sources: Citations });

/** One sentence of the note. With from/to it is said only on pages of that time. */
const NoteSentence = v.strictObject({ text, ...period, sources: Citations });
export type NoteSentence = v.InferOutput<typeof NoteSentence>;

const Role = v.strictObject({
  title: text,
  office: v.optional(EntityId),
  ...period,
  /** How it ended where that matters: "died in office". */
  ended: v.optional(text),
  sources: Citations,
});
export type Role = v.InferOutput<typeof Role>;

/** A line true for a time, for what has no roles: "57 member states". */
const Status = v.strictObject({ text, ...period, sources: Citations });

/** What changed and when, told on pages older than the change. `short` stands in the closed fold (about four words). */
const Change = v.strictObject({ date: PartialDate, text, short: text, sources: Citations });

export const RELATION_KINDS = [
  'part-of', 'member-of', 'leads', 'located-in', 'capital-of', 'administers', 'allied-with', 'supports', 'opposes',
  'at-war-with', 'ties-with', 'related-to',
] as const;

/** Said as a whole sentence, so that a reader needs no legend. */
const Relation = v.strictObject({
  with: EntityId,
  kind: v.picklist(RELATION_KINDS, `a relation is one of ${RELATION_KINDS.join(', ')}`),
  text,
  ...period,
  sources: Citations,
});

const EntityFields = v.strictObject({
  id: EntityId,
  type: EntityType,
  /** How the card calls it. */
  title: text,
  /** What it is in a few words, true at any date: "Iranian cleric and politician". */
  descriptor: text,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata number looks like Q123'))),
  topics: v.pipe(v.array(TopicId), v.minLength(1, 'name at least one topic')),
  names: v.pipe(v.array(Name), v.minLength(1, 'an entity needs a name')),
  /** Longer names that contain one of ours and denote something else ("East Palestine"). */
  notIn: v.optional(v.array(text), []),
  clues: v.optional(Clues),
  contested: v.optional(v.array(ContestedName), []),
  /** Life of a person, existence of anything else. */
  existed: v.optional(v.strictObject(period)),
  geo: v.optional(v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  })),
  /** What encloses a place, smallest first. */
  within: v.optional(v.array(EntityId), []),
  roles: v.optional(v.array(Role), []),
  statuses: v.optional(v.array(Status), []),
  /** `asOf`: until when the note was checked; only a draft from an article without a date has none. */
  note: v.strictObject({ asOf: v.optional(PartialDate), sentences: v.pipe(v.array(NoteSentence), v.minLength(1, 'a note has a sentence')) }),
  changes: v.optional(v.array(Change), []),
  relations: v.optional(v.array(Relation), []),
  reviewed: v.optional(v.boolean(), true),
  sources: Sources,
});
export const EntityRecord = v.pipe(
  EntityFields,
  v.forward(v.check(({ reviewed, note }) => !reviewed || note.asOf !== undefined, 'a reviewed note says until when it was checked, such as asOf: "2026-06"'), ['note']),
);
export type EntityRecord = v.InferOutput<typeof EntityRecord>;
