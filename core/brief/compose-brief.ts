import type { OpenKnowledge } from '../knowledge/open-knowledge';
import type { BlockMention } from '../match/decide';
import type { PageText } from '../match/page-text';
import type { EntityRecord, EntityType } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { EntityId } from '../model/ids';
import { holdsAt, isBefore, yearOf } from '../model/partial-date';
import { Citer } from '../note/cite';
import { lineOf, type NoteOccasion } from '../note/compose-note';
import type { CitedText } from '../note/note';
import { withSubject } from '../note/subject';
import { isThisPage, toEntry } from '../note/timeline';
import type { Brief } from './brief';
import { unknownNames } from './unknown-names';

/** What a mention weighs by where it stands: a headline says what a page is about. */
const HEADING_WEIGHT = 4;
/** Blocks at the top of the page that weigh more, and how much. */
const LEAD_BLOCKS = 4;
const LEAD_WEIGHT = 2;

const MOST_ENTITIES = 60;
const MOST_RELATIONS = 4;
/** Events shown: what the page itself is about, and what came before it. */
const MOST_OF_THIS_PAGE = 2;
const MOST_BEFORE = 3;
/** Entities named in the first sentence, and how often the page must mention them to be its centre. */
const IN_LEAD = 3;
const CENTRAL_COUNT = 2;
/** An event led here when the page names at least this share of its participants. */
const SHARE_OF_PARTICIPANTS = 0.5;
/** What an event of a year that the page's own text names weighs more. */
const YEAR_FACTOR = 4;

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
  const central = [...ranked].filter(({ count }) => count >= CENTRAL_COUNT).sort((a, b) => importance(b) - importance(a)).slice(0, IN_LEAD);
  if (central.length === 0) return [{ text: `${names} on this page, each in passing.`, strong: false }];
  return [
    { text: `${names} on this page. At its centre: `, strong: false },
    ...central.flatMap(({ record }, at) => [
      ...(at === 0 ? [] : [{ text: at === central.length - 1 ? ' and ' : ', ', strong: false }]),
      { text: record.title, strong: true },
    ]),
    { text: '.', strong: false },
  ];
}

/** One relation between two of the page's main entities, told once for each pair. */
function relations(ranked: readonly Ranked[], occasion: NoteOccasion, citer: Citer): CitedText[] {
  const top = ranked.slice(0, 8).map(({ record }) => record);
  const told = new Set<string>();
  const lines: CitedText[] = [];
  for (const record of top) {
    for (const relation of record.relations) {
      const pair = [record.id, relation.with].sort().join(' ');
      if (told.has(pair) || !top.some(({ id }) => id === relation.with) || !holdsAt(relation, occasion.pageDate)) continue;
      told.add(pair);
      lines.push(citer.cite(withSubject(relation.text, record), relation.sources, record.sources));
      break;
    }
  }
  return lines.slice(0, MOST_RELATIONS);
}

/** Events of which the page names at least two participants and most of them, told by how much the page is about those. */
function whatLedHere(events: readonly EventRecord[], page: PageText, ranked: readonly Ranked[], occasion: NoteOccasion, citer: Citer): Brief['timeline'] {
  const years = new Set(page.blocks.flatMap(({ text }) => text.match(/\b(?:19|20)\d{2}\b/g) ?? []));
  const all = ranked.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = new Map(ranked.map(({ record, weight }) => [record.id, weight / all]));
  const weigh = (event: EventRecord): number => {
    const named = event.participants.filter((id) => shareOf.has(id));
    const coverage = named.length / event.participants.length;
    if (named.length < 2 || coverage < SHARE_OF_PARTICIPANTS || isBefore(occasion.pageDate, event.date)) return 0;
    const about = named.reduce((sum, id) => sum + (shareOf.get(id) ?? 0), 0);
    return about * coverage * (years.has(yearOf(event.date)) ? YEAR_FACTOR : 1);
  };
  const ranking = events
    .map((event) => ({ event, weight: weigh(event) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.event.date > b.event.date ? -1 : 1))
    .map(({ event }) => event);
  const isNow = (event: EventRecord): boolean => isThisPage(event, occasion.pageDate);
  // What came before is told by one event a year, so that it spans the years and not one week of them.
  const before = ranking.filter((event, at) => !isNow(event) && ranking.findIndex((other) => !isNow(other) && yearOf(other.date) === yearOf(event.date)) === at);
  return [...ranking.filter(isNow).slice(0, MOST_OF_THIS_PAGE), ...before.slice(0, MOST_BEFORE)]
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
    timeline: whatLedHere(open.knowledge.events, page, ranked, occasion, citer),
    unknown: unknownNames(page, mentions),
  };
}
