import type { Mention } from '../../model/mention';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { personOf, type Gender, type Person, type Speaker, type TypeOf } from './quote-people';
import { phraseStartingAt, type Phrase, type Reading } from './quote-phrases';
import type { Subject } from './quote-subjects';
import { IMPERSONAL_VERBS } from './speech-verbs';

/** How many frames back a pronoun may point: to a subject or a speaker, and to anybody else who is named. */
const REACH = 8;
const SHORT_REACH = 2;
/** How many of those named are looked through for one pronoun. */
const LONGEST_LOOK = 60;

interface Candidate {
  readonly person: Person;
  readonly frame: number;
  /** A subject or a speaker, not only somebody who is named. */
  readonly leads: boolean;
  readonly spoke: boolean;
}

/** Remembers who was spoken of, in the order of the text, and says who is meant. Frames must be given in their order. */
export class Speakers {
  private readonly candidates: Candidate[] = [];
  private readonly surnames = new Map<string, Person>();
  /** First and last words of longer names: a country's capital that stands for it is none. */
  private readonly nameParts = new Set<string>();
  private readonly genders = new Map<string, Gender>();
  /** The institution that "the ministry" stands for; null where an unknown one came last. */
  private readonly institutions = new Map<string, Speaker['entity'] | null>();

  constructor(private readonly language: LanguageDescriptor, private readonly typeOf: TypeOf) {}

  /** Who the subject is; nothing for a pronoun that fits nobody. */
  speakerOf(reading: Reading, subject: Subject, frame: number, verb: string): Speaker | undefined {
    const person = this.whoIs(reading, subject, frame);
    if (!person) return undefined;
    this.remember(person, frame, true, !IMPERSONAL_VERBS.has(verb));
    return person.speaker;
  }

  /** The subject as a speaker, if it is a person: "Cohen was blunt:". */
  personMeant(reading: Reading, subject: Subject, frame: number): { speaker: Speaker } | undefined {
    const person = this.whoIs(reading, subject, frame);
    if (!person || person.isPerson === false || (person.isPerson === undefined && person.isCommon)) return undefined;
    this.remember(person, frame, true, true);
    return { speaker: person.speaker };
  }

  private whoIs(reading: Reading, subject: Subject, frame: number): Person | undefined {
    return subject.kind === 'phrase' ? this.person(reading, subject.phrase) : this.meant(subject.pronoun, frame);
  }

  /** Whether the last who spoke were many, of whom any may be quoted next: "critics say". */
  get lastAreMany(): boolean {
    return this.candidates.at(-1)?.person.isPlural === true;
  }

  /** Who a noun phrase names, without remembering it as somebody who spoke. */
  named(reading: Reading, phrase: Phrase): Speaker {
    return this.person(reading, phrase).speaker;
  }

  /** Takes note of whom a frame names, before what it says is read. */
  meet(reading: Reading, subject: Subject | undefined, frame: number): void {
    for (let at = 0; at < reading.tokens.length; at += 1) {
      const token = reading.tokens[at];
      if (token?.pos !== 'PROPN' && !reading.mentions[at]) continue;
      const phrase = phraseStartingAt(reading, at);
      if (!phrase) continue;
      const person = personOf(reading, { ...phrase, last: phrase.head }, this.language, this.typeOf, this.surnames);
      const names = reading.tokens.slice(phrase.first, phrase.head + 1).filter(({ pos }) => pos === 'PROPN');
      if (names.length > 1) for (const name of [names[0], names.at(-1)]) this.nameParts.add(name?.lower ?? '');
      if (person.isPerson === true) this.remember(person, frame, false, false);
      this.noteInstitution(reading.mentions[phrase.head], person);
      at = phrase.head;
    }
    const leader = subject && (subject.kind === 'phrase' || subject.pronoun === 'he' || subject.pronoun === 'she') ? this.whoIs(reading, subject, frame) : undefined;
    if (leader) this.remember(leader, frame, true, false);
  }

  private noteInstitution(mention: Mention | undefined, { key, isPerson, speaker }: Person): void {
    if (isPerson === true) return;
    const words = mention?.surface.split(/\s+/) ?? [];
    if (mention && words.length < 2) return;
    this.institutions.set(key, speaker.entity ?? null);
  }

  private person(reading: Reading, phrase: Phrase): Person {
    const person = personOf(reading, phrase, this.language, this.typeOf, this.surnames);
    const [first, head] = [reading.tokens[phrase.first], reading.tokens[phrase.head]];
    if (person.speaker.entity !== undefined || phrase.last !== phrase.head || phrase.head !== phrase.first + 1 || first?.lower !== 'the' || head?.pos !== 'NOUN') return person;
    const entity = this.institutions.get(person.key);
    return entity ? { ...person, speaker: { ...person.speaker, entity } } : person;
  }

  private remember(person: Person, frame: number, leads: boolean, spoke: boolean): void {
    this.candidates.push({ person, frame, leads, spoke });
    if (person.isPerson === true && !person.isCommon) this.surnames.set(person.key, person);
  }

  private meant(pronoun: string, frame: number): Person | undefined {
    if (pronoun === 'he' || pronoun === 'she') return this.meantPerson(pronoun === 'she' ? 'woman' : 'man', frame);
    if (pronoun === 'they' || pronoun === 'it') return this.meantGroup(pronoun === 'they', frame);
    return undefined;
  }

  private genderOf({ gender, key, speaker }: Person): Gender | undefined {
    return this.genders.get(speaker.entity ?? key) ?? gender;
  }

  private meantPerson(gender: Gender, frame: number): Person | undefined {
    const fits = ({ person, spoke }: Candidate): boolean =>
      (person.isPerson === true || (person.isPerson === undefined && (person.isCommon ? spoke : this.nameParts.has(person.key)))) && !person.isPlural && (this.genderOf(person) ?? gender) === gender;
    const strong = this.nearest(fits, frame, REACH);
    const weak = this.onlyOne(fits, strong?.frame ?? -1, frame);
    const found = (weak ?? strong)?.person;
    if (found) this.genders.set(found.speaker.entity ?? found.key, gender);
    return found;
  }

  private meantGroup(isPlural: boolean, frame: number): Person | undefined {
    return this.nearest(({ person, spoke }) => spoke && person.isPerson === false && (isPlural ? person.isPlural : !person.isPlural), frame, SHORT_REACH)?.person;
  }

  /** The only person named in the last frame that names any, if that comes after the frame. */
  private onlyOne(fits: (candidate: Candidate) => boolean, after: number, frame: number): Candidate | undefined {
    let found: Candidate | undefined;
    for (let at = this.candidates.length - 1; at >= 0 && this.candidates.length - at < LONGEST_LOOK; at -= 1) {
      const candidate = this.candidates[at];
      if (!candidate || candidate.frame <= after || frame - candidate.frame > SHORT_REACH || (found && candidate.frame < found.frame)) break;
      if (candidate.frame === frame || !fits(candidate)) continue;
      if (found && (found.person.speaker.entity ?? found.person.key) !== (candidate.person.speaker.entity ?? candidate.person.key)) return undefined;
      found ??= candidate;
    }
    return found;
  }

  private nearest(fits: (candidate: Candidate) => boolean, frame: number, reach: number): Candidate | undefined {
    for (let at = this.candidates.length - 1; at >= 0; at -= 1) {
      const candidate = this.candidates[at];
      if (!candidate || frame - candidate.frame > reach || this.candidates.length - at > LONGEST_LOOK) return undefined;
      if (candidate.leads && fits(candidate)) return candidate;
    }
    return undefined;
  }
}
