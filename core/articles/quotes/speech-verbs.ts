import type { Language } from '../../model/language';
import { words } from '../../text/languages/descriptor';

/** Verbs (base forms) after which what is said stands as a clause: "she said (that) it rained". */
export const CLAUSE_VERBS = words(`
  say tell claim argue add note warn insist announce stress emphasize emphasise underline underscore acknowledge admit
  declare explain state assert maintain contend reply tweet write recall remark observe suggest predict confirm deny
  report allege reveal complain concede conclude promise vow pledge reiterate repeat testify lament caution agree
  counter boast estimate hint inform assure remind disclose affirm comment joke`);

/** Of these, the ones that often do without "that". */
export const BARE_CLAUSE_VERBS = words('say tell claim argue add insist warn admit acknowledge reply suggest announce maintain allege confirm promise contend note report');

/** Of these, the ones that have hardly ever another object than a clause. */
export const LOOSE_CLAUSE_VERBS = words('say tell insist argue');

/** Verbs whose subject is often no person: "the figures suggest". */
export const IMPERSONAL_VERBS = words('suggest report confirm reveal predict estimate state read note cite');

/** Verbs that introduce only words in quotation marks. */
export const QUOTE_VERBS = words(`
  ask respond answer continue shout yell cry scream whisper chant quip post read retort exclaim muse interject wonder
  proclaim urge demand plead intone tell joke recount demur protest snap sigh mutter murmur object wail sob press bemoan scold chide enthuse thunder opine`);

/** Verbs with which somebody puts a word of their own on something: "hailed it as …". */
export const WORDING_VERBS = words(`
  call describe denounce condemn hail slam dub label brand praise decry refer characterize characterise deride dismiss
  blast term criticize criticise accuse deem reject express cite mention threaten mock blame urge demand speak talk
  welcome laud tout portray depict liken compare lambast lambaste ridicule applaud lash commend defend question
  voice pronounce advocate rail oppose`);

/** Verbs whose object is the one who is told. */
export const TELLING_VERBS = words('tell inform assure remind warn urge ask advise');

/** Verbs that stand in a passive with "as saying": "was quoted as saying". */
export const QUOTING_VERBS = words('quote cite report record hear');

/** Nouns for somebody who speaks, beyond titles. */
export const PERSON_NOUNS = words(`
  official officer aide adviser advisor analyst expert witness resident activist man woman boy girl mother father
  son daughter brother sister wife husband student teacher author writer journalist reporter correspondent scholar
  researcher lawyer attorney candidate diplomat negotiator commentator critic victim survivor soldier fighter commander
  owner director manager executive founder president minister premier professor historian economist scientist pastor
  priest bishop cleric rabbi imam spokesman spokeswoman spokesperson leader head chief secretary ambassador envoy
  senator congressman congresswoman lawmaker legislator mayor governor king queen prince princess pope judge general
  veteran worker nurse doctor farmer actor actress singer director neighbor neighbour friend colleague source
  coordinator chairman chairwoman speaker columnist editor republican democrat nominee`);

/** Nouns of what speaks and is no person. */
export const BODY_NOUNS = words(`
  statement report ministry government group agency office company army military paper newspaper magazine department
  party court council committee organization organisation administration embassy service network website station bank
  state country nation movement force unit campaign commission parliament congress senate cabinet house board union
  association coalition alliance opposition regime side team letter document memo article editorial headline book
  video message study survey poll release communique resolution tweet post sign banner poster placard text channel
  authority police delegation firm charity community family public crowd story piece email law bill constitution`);

/** Nouns of groups that "they" may stand for. */
export const GROUP_NOUNS = words('police people men women forces troops rebels militants officials residents activists protesters authorities witnesses prosecutors investigators');

/** Days, months and words of time that stand between a name and its verb. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight
  morning afternoon evening night days weeks months years hours early late mid earlier later last week month year weekend this again recently once`);

/** Verbs next to a quotation and a name, as they stand, in the languages whose words are not tagged. */
export const FOREIGN_SPEECH_VERBS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  de: words('sagte sagt erklärte betonte warnte fügte schrieb forderte meinte kritisierte'),
  fr: words('déclaré dit affirmé ajouté écrit estimé assuré souligné averti déclare affirme ajoute'),
  es: words('dijo afirmó declaró añadió agregó aseguró señaló advirtió dice escribió'),
  tr: words('dedi söyledi belirtti vurguladı kaydetti ekledi konuştu açıkladı'),
  ar: words('قال قالت وقال وقالت أكد وأكد أضاف وأضاف صرح أعلن'),
  he: words('אמר אמרה ואמר הוסיף מסר הצהיר כתב'),
  fa: words('گفت گفته افزود نوشت'),
};
