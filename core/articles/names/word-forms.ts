import type { LanguageDescriptor } from '../../text/languages/descriptor';
import type { PageLanguage } from '../../model/language';
import { plain } from '../../text/plain';
import type { Word } from '../tagged-words';
import { isCountry } from './country-names';

/** Small words inside names of people and places: "Osama bin Laden", "Charles de Gaulle". */
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'bint', 'abu', 'van', 'von', 'der', 'den', 'de', 'da', 'del', 'di', 'du', 'la', 'le', 'dos', 'das', 'ul', 'ur']);

/** "al-Qassam", "el-Sisi", "ash-Shabaab": an Arabic article joined to a name. */
const ARTICLE_JOINED = /^(?:al|el|an|ar|as|ash|at|az|ad|ul|ur)[-’']\p{Lu}/u;

/** "Hamas-run", "Gaza-bound", "Iran-backed": a name and what is said of it. */
const COMPOUND = /^(\p{Lu}.*)[-‐](?:run|led|held|born|bound|style|era|wide|friendly|free|only|made|built|owned|area|based|\p{Ll}+(?:ed|ing))$/u;

const CALENDAR = new Set((
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'am pm gmt est edt utc').split(' '));

export const isParticle = (text: string): boolean => PARTICLES.has(text);

export const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text) || ARTICLE_JOINED.test(text);

/** All capitals, two letters or more, full stops and digits allowed: "UN", "U.S.", "G20", "COVID-19". */
export const isAcronym = (text: string): boolean => /^(?=(?:\P{Lu}*\p{Lu}){2})[\p{Lu}\p{N}][\p{Lu}\p{N}.&/-]*s?$/u.test(text);

/** Days, months and hours: capitals in English, names of nothing. */
export const isCalendar = (text: string): boolean => CALENDAR.has(plain(text).replace(/\.$/, ''));

/** The name in "Hamas-run"; nothing where the word is no such compound. */
export const nameInCompound = (word: Word): string | undefined => COMPOUND.exec(word.text)?.[1];

/** "Ugandan", "Panamanian": a country's name and an ending. */
const isOfCountry = (form: string, language: PageLanguage): boolean =>
  (/(?:[an]n|i)$/.test(form) && isCountry(form.slice(0, -1), language)) || (/[nd]ian$/.test(form) && [3, 4].some((ending) => isCountry(form.slice(0, -ending), language)));

/** "Republican", "Democrats": of a party, and not its name. */
export const isPartisan = (text: string): boolean => /^(?:Republican|Democrat|Conservative|Liberal|Libertarian|Communist|Socialist)s?$/.test(text);

/** "Virginians", "Marylanders", but not "Flanders": people of a place, as endings tell. */
const OF_A_PLACE = /(?:\p{L}{3}ians|\p{L}{3}landers|yorkers|kongers)$/u;

/** "Israeli", "Israelis", "Pro-Kurdish", "Islamic", "Republicans": peoples, faiths and parties, not names of one thing. */
export function isPeople(text: string, { id, demonyms, peoples }: LanguageDescriptor): boolean {
  const word = plain(text).replace(/^(?:pro|anti|non|ex|post|pre|mid|neo|un)[-‐–]/u, '');
  return word.split(/[-–/]/).every((part) => OF_A_PLACE.test(part) || [part, part.replace(/s$/, '')].some((form) => demonyms.has(form) || peoples.has(form) || isOfCountry(form, id)));
}
