import type { EntityRecord } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import { earliest, latest, type PartialDate } from '../../model/partial-date';
import type { EventDates } from './dated-events';

/** How an event is told without its name: "the earthquakes in Türkiye" for the "Türkiye-Syria earthquakes". */
export interface Description {
  /** Small words that end a name: "civil war". */
  readonly noun: string;
  /** Capitalized words before such nouns in its names. */
  readonly places: readonly string[];
}

const NAME = /^(?:\d{4} )?(\p{Lu}\p{L}+(?:[ –-]\p{Lu}\p{L}+)*) (\p{Ll}+(?: \p{Ll}+)*)$/u;

/** The descriptions that an event's English names allow: each of their nouns with each of their places. */
export function descriptionsOf({ names }: Pick<EntityRecord, 'names'>): Description[] {
  const parts = names.flatMap(({ text, lang }) => {
    const [, place, noun] = (lang === 'en' && NAME.exec(text)) || [];
    return place === undefined || noun === undefined ? [] : [{ noun, places: place.split(/[ –-]/) }];
  });
  const places = [...new Set(parts.flatMap((part) => part.places))];
  return [...new Set(parts.map(({ noun }) => noun))].map((noun) => ({ noun, places }));
}

/** An event that a text describes, at offsets of that text. */
export interface Described {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

/** Whether the event goes on at the date or was over less than about a year before. */
function isOfTheTime({ from, to = from }: { readonly from: PartialDate; readonly to?: PartialDate | undefined }, date: PartialDate): boolean {
  const yearBefore = `${String(Number(date.slice(0, 4)) - 1)}${latest(date).slice(4)}`;
  return earliest(from) <= latest(date) && latest(to) >= yearBefore;
}

/**
 * Finds events that a sentence describes with "the" and the noun of their name, and a place of their name: right after it ("in
 * Türkiye"), or for a noun of two words anywhere in the sentence. Only events of the last year before the article, and only
 * where one alone fits.
 */
export function describedEvents(sentence: string, dated: EventDates, date: PartialDate | undefined): Described[] {
  if (date === undefined || !/\bthe \p{Ll}/u.test(sentence)) return [];
  const found: (Described & { readonly key: string })[] = [];
  for (const [entity, event] of dated) {
    if (!isOfTheTime(event, date)) continue;
    for (const { noun, places } of event.described) {
      const start = sentence.indexOf(`the ${noun}`);
      const end = start + 4 + noun.length;
      if (start < 0 || /^\p{L}/u.test(sentence.slice(end))) continue;
      const place = /^ (?:in|on) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/u.exec(sentence.slice(end))?.[1];
      const isNear = place !== undefined && places.includes(place);
      const isFar = noun.includes(' ') && places.some((one) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u').test(sentence));
      if (isNear || isFar) found.push({ entity, start, end, key: `${String(start)} ${noun}` });
    }
  }
  return found.filter((one, at) =>
    found.findIndex((other) => other.key === one.key) === at && found.every((other) => other.key !== one.key || other.entity === one.entity));
}
