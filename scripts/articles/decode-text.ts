/** The text of some bytes and, where it was not plain UTF-8, what was done; or that they are no text. */
export type Decoded =
  | { readonly text: string; readonly problem?: string; readonly done?: string }
  | { readonly text?: never; readonly problem: string };

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

const REPLACEMENT = /\ufffd/g;
/** Broken characters for each sound one beyond ASCII up to which a text is damaged UTF-8 and not another encoding. */
const DAMAGED = 0.1;
/** Share of control characters above which decoded bytes are no text. */
const CONTROLS = 0.01;

/** Windows-1252 from 0x80 to 0x9f; a table of our own, as some Node versions read these bytes as Latin-1. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii)$/i;

const western = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/[\x80-\x9f]/g, (letter) => HIGH_1252[letter.charCodeAt(0) - 0x80] ?? letter);

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  if (WESTERN.test(charset)) return western(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

const hasManyControls = (text: string): boolean =>
  count(text, /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g) > text.length * CONTROLS;

function otherThanUtf8(bytes: Uint8Array, charset: string | undefined): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, REPLACEMENT);
  if (broken <= (count(text, /[^\x00-\x7f]/g) - broken) * DAMAGED) {
    return { text, problem: `${String(broken)} of its characters are broken UTF-8`, done: 'read with “\ufffd” in their place' };
  }
  const declared = charset === undefined ? undefined : decodeAs(bytes, charset);
  if (declared !== undefined && !hasManyControls(declared)) return { text: declared };
  const guessed = western(bytes);
  return hasManyControls(guessed) ? { problem: 'it is not text' } : { text: guessed, problem: 'it is not UTF-8', done: 'read as windows-1252' };
}

/**
 * Decodes a file. A byte order mark counts first, then whether the bytes are UTF-8, then `charset`, then Windows-1252.
 * The mark is removed and every line ends with "\n".
 * @param charset the encoding that the file states for itself, a label of the Encoding Standard.
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const decoded = decodeBytes(bytes, charset);
  return decoded.text === undefined ? decoded : { ...decoded, text: decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}

function decodeBytes(bytes: Uint8Array, charset: string | undefined): Decoded {
  for (const [name, mark] of Object.entries(UTF16_MARKS)) {
    if (beginsWith(bytes, mark)) return { text: new TextDecoder(name).decode(bytes) };
  }
  if (bytes.includes(0)) return { problem: 'it is not text' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return hasManyControls(text) ? { problem: 'it is not text' } : { text };
  } catch {
    return otherThanUtf8(bytes, beginsWith(bytes, UTF8_MARK) ? undefined : charset);
  }
}
