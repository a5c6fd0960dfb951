import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const LINE_END = 0x0a;

export interface FileLine {
  /** Counts from 1. */
  readonly number: number;
  /** Without its end; nothing where it is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The lines of a file as they are read, so that a file of any size takes the memory of one line.
 * @param limit longest line that is kept, in bytes. @throws what reading and unpacking throw, after the lines before it.
 */
export async function* fileLines(path: string, isPacked: boolean, limit: number): AsyncGenerator<FileLine> {
  const file = createReadStream(path);
  const chunks: AsyncIterable<Buffer> = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const line = (): FileLine => {
    const bytes = length > limit ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      add(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
