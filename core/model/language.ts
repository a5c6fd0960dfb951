import * as v from 'valibot';

/** Languages that have a descriptor, or names in records. */
export const LANGUAGES = ['en', 'tr', 'ar', 'he', 'fa', 'fr', 'de', 'es', 'it'] as const;
export const Language = v.picklist(LANGUAGES, `a language is one of ${LANGUAGES.join(', ')}`);
export type Language = v.InferOutput<typeof Language>;
