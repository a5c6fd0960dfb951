import type { Findings } from '../knowledge/findings';
import type { OpenKnowledge } from '../knowledge/open-knowledge';
import type { EntityRecord, NoteSentence } from '../model/entity';
import type { EntityId } from '../model/ids';
import { holdsAt, shortDate, type PartialDate } from '../model/partial-date';
import { Citer } from './cite';
import { kindLine } from './kind-line';
import type { CitedText, Note } from './note';
import { saidBy } from './said';
import { relationsOf } from './relations';
import { holderOf, roleLine, statusLine, years } from './role-line';
import { sinceLines } from './since';
import { eventsUntil, toEntry } from './timeline';
import { wordingsOf } from './wordings';

const MOST_EVENTS = 6;
const MOST_RELATIONS = 5;

/** What a note depends on beside the knowledge base. */
export interface NoteOccasion {
  /** When the page was published; today where it does not say. */
  readonly pageDate: PartialDate;
  readonly today: PartialDate;
  /** All entities mentioned on the page. */
  readonly onPage: ReadonlySet<EntityId>;
}

/** The sentences true at the date; on a page older than what the entity is, the first, so that a card is never empty. */
function sentencesAt(sentences: readonly NoteSentence[], date: PartialDate): readonly NoteSentence[] {
  const holding = sentences.filter((sentence) => holdsAt(sentence, date));
  return holding.length > 0 ? holding : sentences.slice(0, 1);
}

function lineAt(record: EntityRecord, { knowledge }: OpenKnowledge, { pageDate, today }: NoteOccasion, citer: Citer): CitedText | undefined {
  if (record.type === 'office') {
    const tenure = holderOf(record.id, knowledge.entities, pageDate);
    return tenure && citer.cite(`Held by ${tenure.record.title} (${years(tenure.role)})`, tenure.role.sources, tenure.record.sources);
  }
  const line = roleLine(record, pageDate, today) ?? statusLine(record, pageDate);
  return line && citer.cite(line.text, line.cites, record.sources);
}

/** The one line that says what an entity is, for lists: the role of a person at the page's date, else the descriptor. */
export function lineOf(record: EntityRecord, open: OpenKnowledge, occasion: NoteOccasion): string {
  const role = record.type === 'person' || record.type === 'office' ? lineAt(record, open, occasion, new Citer(open.knowledge)) : undefined;
  return role?.text ?? record.descriptor;
}

/**
 * What the card says of an entity on a page; nothing for an id that the knowledge base does not have.
 * @param findings what the articles say; without it the note quotes none.
 */
export function composeNote(open: OpenKnowledge, findings: Findings | undefined, id: EntityId, occasion: NoteOccasion): Note | undefined {
  const record = open.entity(id);
  if (!record) return undefined;
  const { knowledge } = open;
  const { pageDate, onPage } = occasion;
  const citer = new Citer(knowledge);
  const atDate = lineAt(record, open, occasion, citer);
  // A draft's note is a sentence of the article: quoted once is enough.
  const noted = new Set(record.reviewed ? [] : record.note.sentences.map(({ text }) => text));
  const wordings = findings ? wordingsOf(knowledge, findings, id, noted) : [];
  const titleOf = (other: EntityId): string | undefined => open.entity(other)?.title;
  return {
    entity: id,
    title: record.title,
    kindLine: kindLine(record, titleOf, pageDate),
    draft: !record.reviewed,
    ...(atDate && atDate.text !== record.descriptor ? { atDate: { ...atDate, date: shortDate(pageDate) } } : {}),
    sentences: sentencesAt(record.note.sentences, pageDate).map(({ text, sources }) => citer.cite(text, sources, record.sources)),
    ...(record.note.asOf === undefined ? {} : { asOf: shortDate(record.note.asOf) }),
    since: sinceLines(record, knowledge.events, pageDate, citer),
    wordings,
    said: findings ? saidBy(open, findings, id, wordings) : [],
    contested: record.contested.map(({ name, usedBy, means, sources }) => ({ ...citer.cite(means, sources, record.sources), name, usedBy })),
    names: record.names.map(({ text, kind, lang }) => ({ text, kind, lang })),
    relations: relationsOf(record, knowledge.entities, onPage, pageDate, citer, MOST_RELATIONS),
    timeline: eventsUntil(knowledge.events, id, onPage, pageDate, MOST_EVENTS).map((event) => toEntry(event, pageDate, citer)),
    ...(record.geo ? { place: { ...record.geo, within: record.within.flatMap((place) => titleOf(place) ?? []) } } : {}),
    sources: citer.sources,
  };
}
