import type { EntityRecord } from '../model/entity';

/**
 * A relation as it reads away from its own record: there "he" and "it" are clear, elsewhere the first word gives way to the
 * title, and a sentence that names its subject nowhere ("Israel captured it in 1967") is put after the title.
 */
export function withSubject(text: string, { title, names }: Pick<EntityRecord, 'title' | 'names'>): string {
  const told = text.replace(/^(?:He|She|It|They)\b/, title).replace(/^(?:His|Her|Its|Their)\b/, `${title}’s`);
  const isNamed = told.includes(title) || names.some((name) => name.lang === 'en' && told.includes(name.text));
  return isNamed ? told : `${title}: ${told}`;
}
