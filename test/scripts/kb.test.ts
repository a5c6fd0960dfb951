import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandLineUnfit, readCommandLine } from '../../scripts/kb/command-line';
import { writeBuilt } from '../../scripts/records/write-built';
import { ROOT } from '../core/knowledge/shipped';
import { startProject, type Project } from './project';

let project: Project;
beforeEach(() => { project = startProject(); });
afterEach(() => project.end());

const BUILT = ['findings.json', 'knowledge.json', 'lexicon.bin', 'report.md'];

const words = (...options: readonly string[]): string[] =>
  [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/kb.ts'), '--root', project.root, ...options];

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly complaints: string;
}

function kb(...options: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, words(...options), { encoding: 'utf8' });
  return { status, out: stdout, complaints: stderr };
}

const snapshot = (): string[] => BUILT.map((name) => project.read(`data/built/${name}`));

describe('npm run kb', () => {
  it('builds what opens, says how far it is, and does the same again', () => {
    const first = kb();
    expect(first.complaints).toBe('');
    expect(first.status).toBe(0);
    expect(first.out).toContain('article 1 of 1');
    expect(project.list('data/built')).toEqual(BUILT);
    const built = snapshot();
    expect(kb().status).toBe(0);
    expect(snapshot()).toEqual(built);
    expect(project.list('data').filter((name) => name.startsWith('built'))).toEqual(['built']);
  });

  it('tells every complaint and leaves the previous knowledge base whole', () => {
    kb();
    const built = snapshot();
    project.write('data/entities/chair.yaml', project.read('data/entities/chair.yaml').replace('[region]', '[regoin]'));
    project.write('seeds/first.txt', '');
    const failed = kb();
    expect(failed.status).toBe(1);
    expect(failed.complaints).toContain('data/entities/chair.yaml:5 topics.0: there is no topic "regoin"');
    expect(failed.complaints).toContain('seeds/first.txt: it has no text; left out');
    expect(failed.complaints).toContain('there is no article first');
    expect(failed.complaints).toContain('stays as it was');
    expect(failed.complaints).not.toMatch(/^\s+at /m);
    expect(snapshot()).toEqual(built);
  });

  it('builds on when articles are bad, and says what it did', () => {
    project.write('seeds/empty.txt', '');
    project.write('seeds/sub/second.html', 'Nothing');
    const { status, out, complaints } = kb();
    expect([status, complaints]).toEqual([0, '']);
    expect(out).toContain('seeds/empty.txt: it has no text; left out');
    expect(out).toContain('seeds/sub/second.html: no article is found in this page; left out');
  });

  it('builds from another folder into another one, with the seeds that records quote', () => {
    project.write('elsewhere/second.txt', 'Ben Hill said that Ada Stone would speak.\n');
    const { status, out, complaints } = kb('--seeds', join(project.root, 'elsewhere'), '--out', join(project.root, 'there/built/'));
    expect([status, complaints]).toEqual([0, '']);
    expect(project.list('there/built')).toEqual(BUILT);
    expect(project.list('data')).not.toContain('built');
    expect(out).toContain('seeds/first: records quote it; read besides');
    const ids = (JSON.parse(project.read('there/built/knowledge.json')) as { readonly articles: readonly { readonly id: string }[] }).articles.map(({ id }) => id);
    expect(ids).toEqual(['first', 'second']);
  });

  it('builds from a file, and from articles alone', () => {
    project.remove('data');
    project.write('one.jsonl', `${JSON.stringify({ id: 'only', text: 'Ben Hill said that Ada Stone would speak in the hall.', date: '2022-06-25', source: 'The Post', url: 'https://post.example/1' })}\n`);
    const { status, complaints } = kb('--records', 'none', '--seeds', join(project.root, 'one.jsonl'));
    expect([status, complaints]).toEqual([0, '']);
    const knowledge = JSON.parse(project.read('data/built/knowledge.json')) as { readonly outlets: readonly unknown[]; readonly articles: readonly { readonly metadata: unknown }[] };
    expect(knowledge.outlets).toEqual([{ id: 'the-post', name: 'The Post', lang: 'en', hosts: ['post.example'] }]);
    expect(knowledge.articles.map(({ metadata }) => metadata)).toEqual([{ date: '2022-06-25', url: 'https://post.example/1', outlet: 'the-post', language: 'en' }]);
  });

  it.each([
    ['an unknown option', ['--seed', 'x'], "Unknown option '--seed'. Use: npm run kb"],
    ['an option without its value', ['--seeds'], "Option '--seeds <value>' argument missing. Use: npm run kb"],
    ['a word that belongs to nothing', ['articles'], "Unexpected argument 'articles'"],
    ['a folder that is not there', ['--seeds', 'no-such-folder/'], 'There is no folder or file no-such-folder (--seeds).'],
    ['records that are not there', ['--records', 'no-such-folder'], 'There is no folder or file no-such-folder (--records).'],
    ['records that are a file', ['--records', 'package.json'], 'package.json is no folder (--records).'],
    ['a folder of other files to write to', ['--out', 'core'], 'core holds other files'],
  ])('answers %s with one line', (_, options, line) => {
    const read = (): unknown => readCommandLine(['--root', project.root, ...options], ROOT);
    expect(read).toThrow(CommandLineUnfit);
    expect(read).toThrow(line);
    expect(read).not.toThrow('\n');
  });

  it.each([
    ['what it does not understand', ['--seed', 'x'], "Unknown option '--seed'. Use: npm run kb"],
    ['a place that cannot be written to', ['--out', '/dev/null/built'], 'A file cannot be read or written'],
  ])('prints one line and fails at %s', (_, options, line) => {
    const { status, complaints } = kb(...options);
    expect(status).toBe(1);
    expect(complaints).toContain(line);
    expect(complaints.trim().split('\n')).toHaveLength(1);
  });

  it('says that there is nothing to build from', () => {
    project.write('empty/a.txt', ' ');
    const { status, complaints } = kb('--records', 'none', '--seeds', join(project.root, 'empty'));
    expect([status, project.list('data').includes('built')]).toEqual([1, false]);
    expect(complaints).toMatch(/a\.txt: it has no text; left out\nThere is nothing to build from/);
  });

  it('leaves the previous knowledge base whole when it is killed, and builds when it is started again', async () => {
    kb();
    const built = snapshot();
    for (let number = 0; number < 400; number += 1) {
      project.write(`seeds/more-${String(number)}.txt`, 'Ada Stone spoke on Friday with Ben Hill about the harbour.\n'.repeat(20) + String(number));
    }
    const child = spawn(process.execPath, ['--import', 'tsx', ...words().slice(1)], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const signal = await new Promise((resolve) => {
      child.stdout.once('data', () => child.kill('SIGKILL'));
      child.on('close', (_code, by) => resolve(by));
    });
    expect(signal).toBe('SIGKILL');
    expect(snapshot()).toEqual(built);
    expect(project.list('data/built')).toEqual(BUILT);
    const again = kb();
    expect([again.status, again.complaints]).toEqual([0, '']);
    expect(snapshot()).not.toEqual(built);
    expect(project.list('data').filter((name) => name.startsWith('built'))).toEqual(['built']);
  });
});

describe('writing what was built', () => {
  const files = (text: string): Map<string, Uint8Array> => new Map([['report.md', new TextEncoder().encode(text)]]);

  it('replaces the whole folder and clears what a killed build left', () => {
    const folder = join(project.root, 'data/built');
    for (const name of ['', '.new', '.old']) {
      mkdirSync(`${folder}${name}`);
      writeFileSync(`${folder}${name}/left-over.bin`, 'old');
    }
    writeBuilt(folder, files('new'));
    expect(project.list('data/built')).toEqual(['report.md']);
    expect(project.read('data/built/report.md')).toBe('new');
    expect(project.list('data').filter((name) => name.startsWith('built.'))).toEqual([]);
  });

  it('finds the knowledge base again that was moved aside when a build was killed, should it fail itself', () => {
    const folder = join(project.root, 'data/built');
    writeBuilt(folder, files('first'));
    renameSync(folder, `${folder}.old`);
    const unwritable = new Map([['no/such/folder/report.md', new Uint8Array()]]);
    expect(() => { writeBuilt(folder, unwritable); }).toThrow('ENOENT');
    expect(project.read('data/built/report.md')).toBe('first');
  });
});
