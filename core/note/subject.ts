/** Relations are written from their own record, where "he" and "it" are clear; elsewhere the pronoun gives way to the title. */
export function withSubject(text: string, title: string): string {
  return text.replace(/^(?:He|She|It|They)\b/, title).replace(/^(?:His|Her|Its|Their)\b/, `${title}’s`);
}
