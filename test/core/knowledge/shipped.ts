import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Findings } from '../../../core/knowledge/findings';
import { openFindings, openKnowledge, type OpenKnowledge } from '../../../core/knowledge/open-knowledge';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A file of data/built, which another test proves fresh. */
export const builtFile = (name: string): Uint8Array => new Uint8Array(readFileSync(`${ROOT}data/built/${name}`));

/** The knowledge base that ships. */
export const shipped = (): OpenKnowledge =>
  openKnowledge(builtFile('lexicon.bin').slice().buffer, new TextDecoder().decode(builtFile('knowledge.json')));

/** What the builder found in the articles that ship. */
export const shippedFindings = (): Findings => openFindings(new TextDecoder().decode(builtFile('findings.json')), shipped().knowledge);
