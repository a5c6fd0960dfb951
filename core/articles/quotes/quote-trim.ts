/** Without white space around it, and without the comma that only leads on to who said it. */
export function trimmed(text: string, start: number, end: number): [start: number, end: number] {
  let [from, to] = [start, end];
  while (from < to && /[\s"“„«]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,]/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
