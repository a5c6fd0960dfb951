import type { EntityRecord, Role } from '../model/entity';
import { earliest, holdsAt, isBefore, latest, yearOf, type PartialDate, type Period } from '../model/partial-date';

/** A line about the page's date and the keys of its sources. */
export interface DatedLine {
  readonly text: string;
  readonly cites: readonly string[];
}

/** "2021–2024", "2023" or "from 2014". */
export function years({ from, to }: Period): string {
  if (from === undefined) return to === undefined ? '' : `until ${yearOf(to)}`;
  if (to === undefined) return `from ${yearOf(from)}`;
  return yearOf(from) === yearOf(to) ? yearOf(from) : `${yearOf(from)}–${yearOf(to)}`;
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

const byStart = (a: Period, b: Period): number =>
  (a.from === undefined ? '' : earliest(a.from)) < (b.from === undefined ? '' : earliest(b.from)) ? -1 : 1;

/** A day on which one role ends and the next begins counts for the next. */
const current = <T extends Period>(items: readonly T[], date: PartialDate): T | undefined =>
  [...items].sort(byStart).findLast((item) => holdsAt(item, date));

function wordHeld(role: Role, today: PartialDate): string {
  const over = role.to !== undefined && latest(role.to) < earliest(today);
  if (over) return `${role.title} at the time${inBrackets(years(role))}`;
  return role.from === undefined ? role.title : `${role.title} since ${yearOf(role.from)}`;
}

/** The role at the page's date: held then, else the last one before, else the first one after. */
export function roleLine(record: EntityRecord, date: PartialDate, today: PartialDate): DatedLine | undefined {
  const roles = [...record.roles].sort(byStart);
  const held = current(roles, date);
  if (held) return { text: wordHeld(held, today), cites: held.sources };
  const past = roles.findLast((role) => role.to !== undefined && isBefore(role.to, date));
  if (past) {
    const ended = past.ended === undefined ? '' : `, ${past.ended}`;
    return { text: `Formerly ${past.title}${inBrackets(`${years(past)}${ended}`)}`, cites: past.sources };
  }
  const next = roles[0];
  return next ? { text: `Later ${next.title}${inBrackets(years(next))}`, cites: next.sources } : undefined;
}

/** The line that holds for what has no roles: "57 member states". Of several, the first in the record matters most. */
export function statusLine(record: EntityRecord, date: PartialDate): DatedLine | undefined {
  const status = record.statuses.find((own) => holdsAt(own, date));
  return status && { text: status.text, cites: status.sources };
}

/** Who holds an office at a date, derived from the roles of people. */
export function holderOf(office: string, records: readonly EntityRecord[], date: PartialDate): { record: EntityRecord; role: Role } | undefined {
  const tenures = records.flatMap((record) =>
    record.roles.filter((role) => role.office === office).map((role) => ({ ...role, record, role })));
  return current(tenures, date);
}
