import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/**
 * praise and blame judge; side is what one party to a quarrel calls a thing; label sorts people by how far they are from the
 * speaker; designation is a name that one party coined; doubt hides who doubts; undated is true on the day of writing only.
 */
const LOADED_GROUPS = ['praise', 'blame', 'side', 'label', 'designation', 'doubt', 'undated'] as const;
const LoadedGroup = v.picklist(LOADED_GROUPS, `a group is one of ${LOADED_GROUPS.join(', ')}`);

/** Words that our own sentences do not say in our own voice. */
export const LoadedWord = v.pipe(
  v.strictObject({
    group: LoadedGroup,
    /** Whole words or phrases, in any case; "*" at the end stands for any letters ("terroris*"). */
    words: v.pipe(v.array(v.pipe(text, v.regex(/^[^*]{2,}\*?$/, '"*" stands at the end only'))), v.minLength(1, 'name at least one word')),
    /** Whom it offends or what it leaves out, to follow the word and a colon. */
    why: text,
    /** What to write, to follow "write". */
    instead: v.optional(text),
    /** Who uses it; needed for a designation. */
    usedBy: v.optional(text),
    /** Longer phrases in which it is a term or a name and may stand. */
    fine: v.optional(v.array(text), []),
  }),
  v.check(({ group, usedBy }) => group !== 'designation' || usedBy !== undefined, 'a designation says by whom it is used, in usedBy'),
);
export type LoadedWord = v.InferOutput<typeof LoadedWord>;
export const LoadedWords = v.array(LoadedWord);
