import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Place } from '../articles/find-files';
import type { ProjectPlaces } from '../records/read-project';

/** The command line cannot be followed; the message is one line. */
export class CommandLineUnfit extends Error {
  override readonly name = 'CommandLineUnfit';
}

export interface KbCommand extends ProjectPlaces {
  /** Folder that is exchanged for the new knowledge base. */
  readonly out: Place;
  /** Whether drafts and missing names are listed. */
  readonly review: boolean;
}

export const USAGE = 'npm run kb -- [--seeds FOLDER|FILE] [--out FOLDER] [--records FOLDER|none] [--review]';

const OPTIONS = { root: { type: 'string' }, seeds: { type: 'string' }, out: { type: 'string' }, records: { type: 'string' }, review: { type: 'boolean' } } as const;

function optionsIn(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split(/\. |\n/);
    throw new CommandLineUnfit(`${reason.replace(/\.$/, '')}. Use: ${USAGE}`);
  }
}

const placeOf = (stated: string): Place => ({ path: resolve(stated), shown: stated.replace(/(?<=.)\/+$/, '') });

function existing(place: Place, option: string): Place {
  if (!existsSync(place.path)) throw new CommandLineUnfit(`There is no folder or file ${place.shown} (${option}).`);
  return place;
}

function existingFolder(place: Place, option: string): Place {
  if (!statSync(existing(place, option).path).isDirectory()) throw new CommandLineUnfit(`${place.shown} is no folder (${option}).`);
  return place;
}

/** The whole folder is exchanged, so it must be new, empty, or hold a knowledge base. */
function replaceable(place: Place): Place {
  if (!existsSync(place.path)) return place;
  const names = readdirSync(existingFolder(place, '--out').path);
  if (names.length > 0 && !names.includes('lexicon.bin')) {
    throw new CommandLineUnfit(`${place.shown} holds other files, which the build would remove (--out). Name a new or an empty folder.`);
  }
  return place;
}

/**
 * What `npm run kb` is asked to do.
 * @param projectRoot the project that it belongs to. @throws CommandLineUnfit
 */
export function readCommandLine(words: readonly string[], projectRoot: string): KbCommand {
  const { root = projectRoot, seeds, out, records, review = false } = optionsIn(words);
  const own = (name: string): Place => ({ path: join(resolve(root), name), shown: name });
  const isNone = records === 'none';
  return {
    root: resolve(root),
    seeds: existing(seeds === undefined ? own('seeds') : placeOf(seeds), '--seeds'),
    records: isNone ? 'none' : existingFolder(records === undefined ? own('data') : placeOf(records), '--records'),
    review,
    out: out === undefined ? own('data/built') : replaceable(placeOf(out)),
  };
}
