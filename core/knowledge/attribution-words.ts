// Notes are written in English only; the words stand here and not with the languages, which ship in the extension.

/** Verbs whose object or clause is what somebody says. */
const SAYING = 'says?|said|saying|tells?|told|argu(?:es?|ed|ing)|alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed)?|asserts?|asserted|maintain(?:s|ed)|wrote|writes?';
/** The same, only before "that", "what", "how" or "whether". */
const HOLDING = 'hold|holds|held|believ(?:es?|ed)|states?|stated|declar(?:es?|ed)|announc(?:es?|ed)|warn(?:s|ed)?|advis(?:es?|ed)|rul(?:es?|ed)|conclud(?:es?|ed)|admit(?:s|ted)?|acknowledg(?:es?|ed)|agree(?:s|d)?|report(?:s|ed)?|object(?:s|ed)?|think|thinks|thought|not(?:es?|ed)|add(?:s|ed)';
/** Verbs that give a thing a name or a rank. */
const NAMING = 'call(?:s|ed|ing)?|term(?:s|ed)|dub(?:s|bed)|label(?:s|led)?|brand(?:s|ed)|describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|regard(?:s|ed)?|consider(?:s|ed)?|deem(?:s|ed)?|view(?:s|ed)?|count(?:s|ed)?|list(?:s|ed)?|designat(?:es?|ed)|classif(?:y|ies|ied)|outlaw(?:s|ed)?|names?|named|find|finds|found';
const ACCUSING = 'accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|suspect(?:s|ed)?|indict(?:s|ed)?|convict(?:s|ed)?|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|cit(?:es?|ed|ing)|demand(?:s|ed|ing)?';
const SPEAKING = '(?:speaks?|spoke|spoken|talk(?:s|ed)?|complain(?:s|ed)?|warn(?:s|ed)?|writes?|wrote) (?:of|about|against)|refer(?:s|red|ring)? to|point(?:s|ed)? to|protest(?:s|ed)? (?:at|against)|charg(?:es?|ed) (?:\\S+ ){0,3}with';
const SEEING = 'see|sees|saw|treat(?:s|ed)?';

/** Words that turn one of the verbs above into another verb: "called up", "called off". */
const PARTICLES = 'up|on|off|in|for|out|back|down';

/** What governs all that follows it in its clause. */
export const BEFORE_WHAT_IS_SAID: readonly RegExp[] = [
  new RegExp(`\\b(?:${SAYING})\\b`, 'giu'),
  new RegExp(`\\b(?:${HOLDING})(?: [^\\s,;]+){0,6}(?:, [^,;]+,)? (?:that|what|how|whether)\\b`, 'giu'),
  /\b(?:holds?|held|declar(?:es?|ed))\b(?=[^;]{0,200}\b(?:to be|(?:un)?lawful|(?:il)?legal|void)\b)/giu,
  new RegExp(`\\b(?:${NAMING})\\b(?! (?:${PARTICLES})\\b)`, 'giu'),
  new RegExp(`\\b(?:${ACCUSING}|${SPEAKING})\\b`, 'giu'),
  new RegExp(`\\b(?:${SEEING})\\b(?=[^;]{0,200} as\\b)`, 'giu'),
  /\b(?:declared|stated|professed) (?:aims?|goals?|purposes?|reasons?)\b/giu,
  /\bknown (?:to|in|among) [^;]{0,100}? as\b/giu,
  /\b(?:use|uses|used|prefer|prefers) the (?:word|term|name|phrase)\b/giu,
];

/** What governs the whole clause in which it stands. */
export const ANYWHERE_IN_WHAT_IS_SAID: readonly RegExp[] = [
  /\baccording to\b/giu,
  /\bin the (?:view|words|eyes|opinion) of\b/giu,
  /\b(?:in|by) (?:his|her|its|their|[\p{L}-]+[’']s?(?: own)?(?: [\p{L}-]+)?) (?:view|words|account|count|counts|estimate|estimates|figures|belief|tradition|reckoning)\b/giu,
  /\bby the (?:count|counts|estimate|estimates|figures|account) of\b/giu,
  /\bby (?:[\p{L}’'-]+ ){1,3}(?:counts?|estimates?|figures|accounts?|belief|tradition)\b/giu,
  /\bas (?:[\p{L}-]+ ){1,3}(?:calls?|called|puts?|sees?|saw) it\b/giu,
  /, (?:[\p{L}’'-]+ ){1,6}(?:says?|said|argues?|argued|claims?|claimed|holds?|held|reported|wrote)(?=[,.;]|$)/giu,
  /, (?:says?|said|argues?|argued|claims?|claimed|according to) [^,;]+(?=[,.;]|$)/giu,
];

/** Beside these, what says whose number a number is. */
export const COUNTING: readonly RegExp[] = [
  /\b(?:count(?:s|ed)?|estimat(?:es?|ed)|report(?:s|ed)|record(?:s|ed)|put (?:[^\s;]+ ){1,8}at)\b/giu,
];

/** Forms of "to be" before a participle: then the speaker stands after "by", or is not named. */
export const PASSIVE = /\b(?:is|are|was|were|be|been|being) (?:[\p{L}-]+ly |also |often |not )?$/iu;

/** Subjects that name nobody, and what makes the verb a noun: "the list", "the names". */
export const NOBODY = /(?<!\band )(?<!\p{L})(?:some|many|people|observers|experts|analysts|commentators) (?:widely |often |also )?$|(?<!\p{L})(?:the|an?|these|those|of) $/iu;

/** Where one clause ends and the next begins. */
export const CLAUSE_END = /;\s|(?<!\b(?:says?|said|wrote)):\s|[.?!]\s+(?=[“"\p{Lu}])|\s[—–]\s|,\s(?=(?:(?:in|of|to|for) )?(?:which|who|whose|whom|while|and|but|so|where|when|after|before|although|though|then|or)\b)|\s(?=while\b)/giu;
/** A clause that begins so is put in and ends at the next comma. */
export const PUT_IN = /^,?\s*(?:(?:in|of|to|for) )?(?:which|who|whose|whom|where|when)\b/iu;
