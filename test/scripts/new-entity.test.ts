import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { EntityRecord } from '../../core/model/entity';
import { ROOT } from '../core/knowledge/shipped';
import { FITTING, startProject, type Project } from './project';

let project: Project;
beforeEach(() => {
  project = startProject({
    ...FITTING,
    'seeds/first.txt': 'Ada Stone spoke on Friday.\nBen Hill listened to Stone, and so did Governor Carla Brekmann, a biologist from the coast. Brekmann left early.\n',
  });
});
afterEach(() => project.end());

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly complaints: string;
}

function run(script: string, ...options: readonly string[]): Outcome {
  const args = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, `scripts/${script}.ts`), '--root', project.root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, out: stdout, complaints: stderr };
}

const built = v.object({ entities: v.array(EntityRecord) });
const entity = (id: string): EntityRecord | undefined =>
  v.parse(built, JSON.parse(project.read('data/built/knowledge.json'))).entities.find((one) => one.id === id);

describe('npm run new-entity', () => {
  it('begins a record from a draft, which the next build takes', () => {
    expect(run('kb').complaints).toBe('');
    expect(entity('carla-brekmann')?.topics).toEqual(['drafts']);
    const begun = run('new-entity', 'Carla Brekmann');
    expect(begun.complaints).toBe('');
    expect(begun.status).toBe(0);
    expect(begun.out).toContain('data/entities/carla-brekmann.yaml is written');
    const written = project.read('data/entities/carla-brekmann.yaml');
    expect(written).toMatch(/^# Made from a draft\./);
    expect(parse(written)).toMatchObject({
      id: 'carla-brekmann', type: 'person', topics: ['region'], reviewed: false,
      names: [{ text: 'Carla Brekmann', kind: 'full' }, { text: 'Brekmann', kind: 'short' }],
      sources: { article: { article: 'first' } },
    });
    const again = run('kb');
    expect(again.complaints).toBe('');
    expect(again.status).toBe(0);
    expect(entity('carla-brekmann')).toMatchObject({ topics: ['region'], reviewed: false });
    expect(entity('carla-brekmann-2')).toBeUndefined();
  });

  it('finds a draft by its id and by a short name', () => {
    run('kb');
    expect(run('new-entity', 'Brekmann').out).toContain('data/entities/carla-brekmann.yaml');
  });

  it('does not write over a record, begun or finished', () => {
    run('kb');
    run('new-entity', 'carla-brekmann');
    project.write('data/entities/carla-brekmann.yaml', '# mine\n');
    const twice = run('new-entity', 'carla-brekmann');
    expect(twice.status).toBe(1);
    expect(twice.complaints).toContain('exists already');
    expect(project.read('data/entities/carla-brekmann.yaml')).toBe('# mine\n');
    expect(run('new-entity', 'Ada Stone').complaints).toContain('There is a record of it already: data/entities/ada-stone.yaml');
  });

  it('says what is like a name that no draft has, and how it is called', () => {
    run('kb');
    const unknown = run('new-entity', 'Carla Brekman');
    expect(unknown.status).toBe(1);
    expect(unknown.complaints).toContain('There is no draft "Carla Brekman". Drafts like it: carla-brekmann');
    expect(run('new-entity', 'Zzyzx').complaints).toContain('No draft shares a word with it');
    expect(run('new-entity').complaints).toContain('npm run new-entity -- "Its Name"');
  });
});
