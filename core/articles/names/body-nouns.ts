import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';

/** Nouns that make a body's, a treaty's or a state's name with what follows them by "of" or stands before them. */
const NOUNS = new Set((
  'party administration ministry department committee agency commission organization organisation institute authority office council bank association union board bureau service services ' +
  'federation foundation network group republic kingdom state states university house senate congress assembly parliament army force forces navy guard guards corps front brotherhood movement ' +
  'court league police revolution war wars empire spring alliance territories territory affairs sea ocean peninsula gulf strait church embassy declaration day knights statue cape isle isles city ' +
  'area zone pact plan fund programme program project initiative coalition cabinet conference summit agreement treaty convention act directorate general presidency secretariat cooperation nations protection enforcement legion fleet endowment registry').split(' '));

/** "Ministry", "University", "Council": the head of a name that is no person's. */
export function isBodyNoun(word: string, { institutions }: LanguageDescriptor): boolean {
  const form = plain(word);
  return NOUNS.has(form) || institutions.has(form);
}
