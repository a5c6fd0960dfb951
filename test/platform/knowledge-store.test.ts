import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKnowledgeStore } from '../../platform/knowledge-store';

const lexicon = new Uint8Array(readFileSync(new URL('../../data/built/lexicon.bin', import.meta.url)));
const notes = readFileSync(new URL('../../data/built/knowledge.json', import.meta.url), 'utf8');

/** Answers as the package would, with these files. */
function packed(files: Readonly<Record<string, Uint8Array<ArrayBuffer> | string>>): ReturnType<typeof vi.fn> {
  const fetched = vi.fn((address: string) => {
    const file = Object.entries(files).find(([name]) => address.endsWith(name));
    return Promise.resolve(file ? new Response(file[1]) : new Response(null, { status: 404 }));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const otherVersion = Uint8Array.from(lexicon);
otherVersion[4] = 99;

describe('the packed knowledge base', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it('is opened once', async () => {
    const fetched = packed({ 'lexicon.bin': lexicon, 'knowledge.json': notes });
    const store = createKnowledgeStore();
    expect((await store.knowledge()).state).toBe('ready');
    await store.knowledge();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Readonly<Record<string, Uint8Array<ArrayBuffer> | string>>, RegExp]>([
    ['a lexicon cut short', { 'lexicon.bin': lexicon.slice(0, 5000), 'knowledge.json': notes }, /should have \d+ bytes and has 5000/],
    ['an empty lexicon', { 'lexicon.bin': new Uint8Array(), 'knowledge.json': notes }, /empty or cut short/],
    ['a lexicon of another version', { 'lexicon.bin': otherVersion, 'knowledge.json': notes }, /format 99, this program reads format \d+/],
    ['no lexicon', { 'knowledge.json': notes }, /lexicon\.bin is missing/],
    ['notes cut short', { 'lexicon.bin': lexicon, 'knowledge.json': notes.slice(0, 1000) }, /cut short or damaged/],
    ['notes of another version', { 'lexicon.bin': lexicon, 'knowledge.json': '{"version":99}' }, /version 99/],
  ])('that is damaged is a state in words: %s', async (_, files, words) => {
    packed(files);
    const state = await createKnowledgeStore().knowledge();
    expect(state).toMatchObject({ state: 'unreadable', reason: expect.stringMatching(words) as string });
  });
});
