/** What papers put before the one other article that they name in the middle of their own, in the languages of Newsgloss. */
const READ_ALSO = /^[\s\p{P}\p{S}]*(?:read (?:more|also|next)|also read|see also|related|à lire(?: aussi)?|lire aussi|lisez aussi|lee también|lea también|(?:le|te) puede interesar|leggi anche|lesen sie auch|lies auch|auch interessant|mehr zum thema|ayrıca oku|bunu da oku|اقر[أا] أيض\p{L}*|بیشتر بخوانید|קראו גם)(?!\p{L})/iu;

/** Longest line of this kind, in UTF-16 units. */
const LONGEST = 250;

/** Share of its letters that such a line has in the link, at least. */
const LINKED = 0.4;

/** Whether a line is only the name of another article to read. @param linked length of what is linked in it. */
export const isReadAlso = (line: string, linked: number): boolean => line.length <= LONGEST && linked > line.length * LINKED && READ_ALSO.test(line);
