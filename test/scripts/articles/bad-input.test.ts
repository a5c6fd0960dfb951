import type * as nodeFs from 'node:fs';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFolder, startFolder, STORY, type Folder } from './folder';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof nodeFs>();
  // The tests may run as root, who may read everything.
  const readFileSync = (path: string, ...rest: []): Buffer => {
    if (path.endsWith('locked.txt')) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    return fs.readFileSync(path, ...rest);
  };
  return { ...fs, readFileSync };
});

let folder: Folder | undefined;
afterEach(() => folder?.end());

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const FINNISH = 'Suomen hallitus kertoi maanantaina, että se aikoo lisätä menoja ensi vuonna. Ministeri sanoi, että päätös on tehty yhdessä ryhmien kanssa ja että se koskee myös rajaa, mutta ei kuitenkaan koko maata. Hän ei ole vielä sanonut, kuinka paljon se maksaa.';
const cafe = STORY.replace('island', 'café “Été”');
/** Nine of each of which the next has nine, eight times over. */
const GROWING = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key, at, keys) => `${key}: &${key} [${Array<string>(9).fill(at === 0 ? 'x' : `*${keys[at - 1] ?? ''}`).join(', ')}]`).join('\n');
const dated = 'language: en\ndate: "2022-06-25"\n';

interface Case {
  readonly why: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly notes: readonly string[];
  /** Texts that are read. */
  readonly read?: readonly string[];
}

const cases: readonly Case[] = [
  { why: 'an empty file', files: { 'a.txt': '' }, notes: ['in/a.txt: it has no text; left out'] },
  { why: 'white space only', files: { 'a.txt': ' \n\u00a0\n' }, notes: ['in/a.txt: it has no text; left out'] },
  { why: 'nothing but figures', files: { 'a.txt': '12 + 13\n' }, notes: ['in/a.txt: there is no word in it; left out'] },
  { why: 'an empty page', files: { 'a.html': '\n' }, notes: ['in/a.html: it has no text; left out'] },
  { why: 'another language', files: { 'a.txt': FINNISH }, notes: ['in/a.txt: Finnish: not one of our languages; left out'] },
  { why: 'another language by its metadata', files: { 'a.txt': 'Salve.', 'a.yaml': 'language: la' }, notes: ['in/a.txt: Latin: not one of our languages; left out'] },
  { why: 'a language that cannot be told', files: { 'a.txt': 'Ada Stone, Ben Hill.' }, notes: ['in/a.txt: its language cannot be told; state it in the metadata; left out'] },
  { why: 'a language that is none', files: { 'a.txt': STORY, 'a.yaml': 'language: gibberish\ndate: "2022"' }, notes: ['in/a.txt: “gibberish” is no language; taken from the text'], read: [STORY] },
  { why: 'a page in another language than it says', files: { 'a.jsonl': JSON.stringify({ text: STORY, date: '2022', lang: 'fr' }) }, notes: ['in/a.jsonl:1: it is stated to be French, but its text is English; read as English'], read: [STORY] },
  { why: 'bytes that are no text', files: { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }, notes: ['in/a.txt: it is not text; left out'] },
  { why: 'bytes that are no text and have no NUL', files: { 'a.txt': new Uint8Array(4000).map((_, at) => ((at * 89) % 255) + 1) }, notes: ['in/a.txt: it is not text; left out'] },
  { why: 'Windows-1252', files: { 'a.txt': latin1(cafe.replace('“', '\x93').replace('”', '\x94')), 'a.yaml': dated }, notes: ['in/a.txt: it is not UTF-8; read as windows-1252'], read: [cafe] },
  { why: 'broken UTF-8', files: { 'a.txt': Buffer.concat([Buffer.from(`${cafe}${'é'.repeat(20)}`), Buffer.from([0xc3])]), 'a.yaml': dated }, notes: ['in/a.txt: 1 of its characters are broken UTF-8; read with “\ufffd” in their place'], read: [`${cafe}${'é'.repeat(20)}\ufffd`] },
  { why: 'UTF-16, little end first', files: { 'a.txt': utf16(cafe), 'a.yaml': dated }, notes: [], read: [cafe] },
  { why: 'UTF-16, big end first', files: { 'a.txt': swapped(utf16(cafe)), 'a.yaml': dated }, notes: [], read: [cafe] },
  { why: 'a large file', files: { 'a.txt': 'a '.repeat(5_100_000) }, notes: ['in/a.txt: it has 10.2 MB, more than the 10.0 MB that an article may have; left out'] },
  { why: 'a large line', files: { 'a.jsonl': `${JSON.stringify({ text: 'a '.repeat(5_100_000) })}\n${JSON.stringify({ text: STORY, date: '2022' })}` }, notes: ['in/a.jsonl:1: the line has more than the 10.0 MB that an article may have; left out'], read: [STORY] },
  { why: 'no date', files: { 'a.txt': STORY }, notes: ['in/a.txt: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'the same text twice', files: { 'a.txt': STORY, 'a.yaml': dated, 'b.txt': STORY.replaceAll(' ', '  ') }, notes: ['in/b.txt: it has the same text as in/a.txt, which is kept; left out'], read: [STORY] },
  { why: 'YAML that cannot be read', files: { 'a.txt': STORY, 'a.yaml': 'language: [en' }, notes: [expect.stringMatching(/^in\/a\.yaml:1: its metadata cannot be read: .*; read without it$/) as string, 'in/a.txt: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'YAML that is a list', files: { 'a.txt': STORY, 'a.yaml': '- en\n' }, notes: ['in/a.yaml: its metadata cannot be read: expected named fields; read without it', 'in/a.txt: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'YAML that grows without end', files: { 'a.txt': STORY, 'a.yaml': GROWING }, notes: [expect.stringMatching(/metadata cannot be read/) as string, 'in/a.txt: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'an unknown field', files: { 'a.txt': STORY, 'a.yaml': `${dated}languages: en\n` }, notes: ['in/a.yaml:3: languages: there is no such field; the field is passed over'], read: [STORY] },
  { why: 'an unknown field before a text in Markdown', files: { 'a.md': `---\n${dated}tags: [a]\n---\n${STORY.replace('\n', '\n\n')}` }, notes: ['in/a.md:4: tags: there is no such field; the field is passed over'], read: [STORY.replace('\n', '\n\n')] },
  { why: 'a date that the calendar lacks', files: { 'a.txt': STORY, 'a.yaml': 'language: en\ndate: "2022-02-31"' }, notes: ['in/a.yaml:2: date: a date is YYYY, YYYY-MM or YYYY-MM-DD and must exist in the calendar; the field is passed over', 'in/a.txt: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'an unknown outlet', files: { 'a.txt': STORY, 'a.yaml': `${dated}outlet: herald` }, notes: ['in/a.txt: outlet: there is no outlet "herald"; the field is passed over'], read: [STORY] },
  { why: 'a date in a line that is none', files: { 'a.jsonl': JSON.stringify({ text: STORY, date: 'yesterday' }) }, notes: [expect.stringMatching(/^in\/a\.jsonl:1: date: a date is .*; the field is passed over$/) as string, 'in/a.jsonl:1: no date is stated; read; its “on Friday” cannot be resolved'], read: [STORY] },
  { why: 'a page without an article', files: { 'a.html': '<html><body><h1>Log in</h1><form><input><button>Go</button></form><p>Forgotten?</p></body></html>' }, notes: ['in/a.html: no article is found in this page; left out'] },
  { why: 'a front page', files: { 'a.html': `<html><head><link rel="canonical" href="https://gazette.example/"></head><body><main>${STORY.split('\n').map((line) => `<p>${line}</p>`).join('')}</main></body></html>` }, notes: ['in/a.html: no article is found in this page; left out'] },
  { why: 'a page that nests without bound', files: { 'a.html': `<html><body>${'<div>'.repeat(60_000)}` }, notes: ['in/a.html: its elements nest more than 512 deep; left out'] },
  { why: 'metadata without a text', files: { 'a.yaml': dated }, notes: ['in/a.yaml: there is no text beside it; passed over'] },
  { why: 'lines that are no JSON', files: { 'a.jsonl': `{"text": \n7\n\n{"id": 1}\n${JSON.stringify({ text: STORY, date: '2022' })}\n` }, notes: ['in/a.jsonl:1: the line is not JSON; left out', 'in/a.jsonl:2: the line is no JSON object; left out', 'in/a.jsonl:4: the line has no "text"; left out'], read: [STORY] },
  { why: 'many lines that are no JSON', files: { 'a.jsonl': 'x\n'.repeat(500) }, notes: [...Array.from({ length: 20 }, (_, at) => `in/a.jsonl:${String(at + 1)}: the line is not JSON; left out`), 'in/a.jsonl: 480 more of its lines are no articles; left out'] },
  { why: 'a packed file that breaks off', files: { 'a.jsonl.gz': gzipSync(`${JSON.stringify({ text: STORY, date: '2022' })}\n${'{}\n'.repeat(9)}`).subarray(0, -20) }, notes: [expect.stringMatching(/^in\/a\.jsonl\.gz: it is packed by gzip and breaks off; read as far as it goes$/) as string] },
  { why: 'a packed file that is not packed', files: { 'a.jsonl.gz': '{}' }, notes: ['in/a.jsonl.gz: it is not packed by gzip, or damaged; read as far as it goes'] },
  { why: 'a file that may not be read', files: { 'locked.txt': STORY, 'other.txt': STORY, 'other.yaml': dated }, notes: ['in/locked.txt: it may not be read: permission is missing; left out'], read: [STORY] },
  { why: 'files of other kinds', files: { 'a.pdf': '%PDF', 'b.PNG': 'x', c: 'x', 'README.md': '# About', '.hidden.txt': 'x' }, notes: ['in: 3 of its files are of a kind that is not read (without an ending, .pdf, .png); passed over'] },
  { why: 'what a browser saves beside a page', files: { 'a_files/ad.html': STORY, 'a.html': '' }, notes: ['in/a.html: it has no text; left out'] },
];

describe('bad input', () => {
  it.each(cases)('$why is told, and the rest is read', async ({ files, notes, read = [] }) => {
    folder = startFolder(files);
    const result = await readFolder(folder);
    expect(result.notes).toEqual(notes);
    expect(result.articles.map(({ text }) => text)).toEqual(read);
  });

  it('follows links, but in no circle and to nothing', async () => {
    folder = startFolder({ 'sub/a.txt': STORY, 'sub/a.yaml': dated });
    symlinkSync(folder.path, join(folder.path, 'sub/up'));
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'lost.txt'));
    symlinkSync(join(folder.path, 'self.txt'), join(folder.path, 'self.txt'));
    const { articles, notes } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(notes).toEqual([
      'in/lost.txt: it leads to nothing; left out', 'in/self.txt: its links lead in a circle; left out',
      'in/sub/up: it is a link to a folder that is read already; left out',
    ]);
  });

  it('passes over what is neither a file nor a folder', async () => {
    folder = startFolder({ 'a.txt': STORY, 'a.yaml': dated });
    symlinkSync('/dev/zero', join(folder.path, 'zero.txt'));
    expect((await readFolder(folder)).notes).toEqual(['in/zero.txt: it is neither a file nor a folder; left out']);
  });

  it.skipIf(process.getuid?.() === 0)('tells a folder that may not be opened', async () => {
    folder = startFolder({ 'sub/a.txt': STORY });
    chmodSync(join(folder.path, 'sub'), 0o000);
    expect((await readFolder(folder)).notes).toEqual(['in/sub: it may not be read: permission is missing; left out']);
    chmodSync(join(folder.path, 'sub'), 0o700);
  });

  it('decodes a page by the encoding that it states', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"></head><body><article>${STORY.split('\n').map((line) => `<p>${line} \xfe\xfd</p>`).join('')}</article></body></html>`;
    folder = startFolder({ 'a.html': latin1(page) });
    expect((await readFolder(folder)).articles[0]?.text).toContain('in spring. şı');
  });
});
