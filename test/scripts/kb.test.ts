import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBuilt } from '../../scripts/records/write-built';
import { ROOT } from '../core/knowledge/shipped';
import { startProject, type Project } from './project';

let project: Project;
beforeEach(() => { project = startProject(); });
afterEach(() => project.end());

const BUILT = ['knowledge.json', 'lexicon.bin', 'report.md'];

function kb(): { readonly status: number | null; readonly out: string; readonly complaints: string } {
  const args = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/kb.ts'), '--root', project.root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, out: stdout, complaints: stderr };
}

const snapshot = (): string[] => BUILT.map((name) => project.read(`data/built/${name}`));

describe('npm run kb', () => {
  it('builds what opens, says how far it is, and does the same again', () => {
    const first = kb();
    expect(first.complaints).toBe('');
    expect(first.status).toBe(0);
    expect(first.out).toContain('article 1 of 1: first');
    expect(project.list('data/built')).toEqual(BUILT);
    const built = snapshot();
    expect(kb().status).toBe(0);
    expect(snapshot()).toEqual(built);
    expect(project.list('data')).toEqual(['built', 'entities', 'events', 'outlets.yaml', 'topics.yaml']);
  });

  it('tells every complaint and leaves the previous knowledge base whole', () => {
    kb();
    const built = snapshot();
    project.write('data/entities/chair.yaml', project.read('data/entities/chair.yaml').replace('[region]', '[regoin]'));
    project.write('seeds/first.txt', '');
    const failed = kb();
    expect(failed.status).toBe(1);
    expect(failed.complaints).toContain('data/entities/chair.yaml:5 topics.0: there is no topic "regoin"');
    expect(failed.complaints).toContain('seeds/first.txt: the article has no text');
    expect(failed.complaints).toContain('data/built stays as it was');
    expect(failed.complaints).not.toMatch(/^\s+at /m);
    expect(snapshot()).toEqual(built);
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
