import * as v from 'valibot';

/** Languages that have a descriptor, or names in records. */
export const LANGUAGES = ['en', 'tr', 'ar', 'he', 'fa', 'fr', 'de', 'es', 'it'] as const;
export const Language = v.picklist(LANGUAGES, `a language is one of ${LANGUAGES.join(', ')}`);
export type Language = v.InferOutput<typeof Language>;

/** What a page can be in: one of ours, or another one; "not known" is the absence of both. */
export const PageLanguage = v.picklist([...LANGUAGES, 'other']);
export type PageLanguage = v.InferOutput<typeof PageLanguage>;
