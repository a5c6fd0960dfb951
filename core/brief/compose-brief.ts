import type { OpenKnowledge } from '../knowledge/open-knowledge';
import type { BlockMention } from '../match/decide';
import type { PageText } from '../match/page-text';
import type { EntityRecord, EntityType } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { EntityId } from '../model/ids';
import { isBefore } from '../model/partial-date';
import { Citer } from '../note/cite';
import { lineOf, type NoteOccasion } from '../note/compose-note';
import type { CitedText } from '../note/note';
import { relationsOf } from '../note/relations';
import { withSubject } from '../note/subject';
import { isThisPage, toEntry } from '../note/timeline';
import type { Brief } from './brief';
import { unknownNames } from './unknown-names';

/** What a mention weighs by where it stands: a headline says what a page is about. */
const HEADING_WEIGHT = 4;
/** Blocks at the top of the page that weigh more, and how much. */
const LEAD_BLOCKS = 4;
const LEAD_WEIGHT = 2;

const MOST_ENTITIES = 12;
const MOST_RELATIONS = 4;
/** Events shown: the latest that led here. */
const MOST_EVENTS = 5;
/** Entities named in the first sentence. */
const IN_LEAD = 3;

interface Ranked {
  readonly record: EntityRecord;
  readonly count: number;
  readonly weight: number;
}

function rank({ entity }: OpenKnowledge, page: PageText, mentions: readonly BlockMention[]): Ranked[] {
  const ranked = new Map<EntityId, Ranked>();
  for (const { entity: id, block } of mentions) {
    const record = entity(id);
    if (!record) continue;
    const before = ranked.get(id) ?? { record, count: 0, weight: 0 };
    const place = page.blocks[block]?.kind === 'heading' ? HEADING_WEIGHT : block < LEAD_BLOCKS ? LEAD_WEIGHT : 1;
    ranked.set(id, { record, count: before.count + 1, weight: before.weight + place });
  }
  return [...ranked.values()].sort((a, b) => b.weight - a.weight);
}

/** What acts weighs more in the sentence at the top than where it happens. */
const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'organization', 'armed-group']);
const ACTOR_FACTOR = 1.6;

function leadOf(ranked: readonly Ranked[]): Brief['lead'] {
  if (ranked.length === 0) return [{ text: 'No name on this page is in the knowledge base.', strong: false }];
  const names = ranked.length === 1 ? 'One name' : `${String(ranked.length)} names`;
  const importance = ({ record, weight }: Ranked): number => weight * (ACTORS.has(record.type) ? ACTOR_FACTOR : 1);
  const central = [...ranked].sort((a, b) => importance(b) - importance(a)).slice(0, IN_LEAD);
  return [
    { text: `${names} on this page. At its centre: `, strong: false },
    ...central.flatMap(({ record }, at) => [
      ...(at === 0 ? [] : [{ text: at === central.length - 1 ? ' and ' : ', ', strong: false }]),
      { text: record.title, strong: true },
    ]),
    { text: '.', strong: false },
  ];
}

function relations(ranked: readonly Ranked[], occasion: NoteOccasion, citer: Citer): CitedText[] {
  const top = new Set(ranked.slice(0, 8).map(({ record }) => record.id));
  const told = ranked.slice(0, 8).flatMap(({ record }) => {
    const withOthers = { ...record, relations: record.relations.filter((relation) => top.has(relation.with)) };
    return relationsOf(withOthers, [], top, occasion.pageDate, citer, 1).map((told) => ({ ...told, text: withSubject(told.text, record.title) }));
  });
  return told.slice(0, MOST_RELATIONS);
}

function whatLedHere(events: readonly EventRecord[], occasion: NoteOccasion, citer: Citer): Brief['timeline'] {
  const shared = ({ participants }: EventRecord): number => participants.filter((id) => occasion.onPage.has(id)).length;
  const known = events.filter((event) => shared(event) >= 2 && !isBefore(occasion.pageDate, event.date));
  const weight = (event: EventRecord): number => shared(event) + (isThisPage(event, occasion.pageDate) ? 2 : 0);
  return [...known]
    .sort((a, b) => weight(b) - weight(a) || (a.date > b.date ? -1 : 1))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((event) => toEntry(event, occasion.pageDate, citer));
}

/** What the popup says of a page: who is in it, how they relate, what led here, and what is not known. */
export function composeBrief(open: OpenKnowledge, page: PageText, mentions: readonly BlockMention[], occasion: NoteOccasion): Brief {
  const ranked = rank(open, page, mentions);
  const citer = new Citer(open.knowledge);
  return {
    lead: leadOf(ranked),
    entities: ranked.slice(0, MOST_ENTITIES).map(({ record, count }) => ({
      id: record.id, title: record.title, line: lineOf(record, open, occasion), count,
    })),
    relations: relations(ranked, occasion, citer),
    timeline: whatLedHere(open.knowledge.events, occasion, citer),
    unknown: unknownNames(page, mentions),
  };
}
