import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { wordComplaint, type Complaint } from '../../core/knowledge/complaint';
import { readProject } from '../../scripts/records/read-project';
import { RecordsUnfit } from '../../scripts/records/records-unfit';
import { readCases } from '../cases/read-cases';
import { startProject, type Project } from './project';

const Case = v.strictObject({
  why: v.string(),
  change: v.optional(v.strictObject({ file: v.string(), from: v.string(), to: v.string() })),
  write: v.optional(v.strictObject({ file: v.string(), text: v.string() })),
  remove: v.optional(v.string()),
  /** A record that would complain too, and is not what the case is about. */
  drop: v.optional(v.string()),
  says: v.strictObject({ file: v.string(), at: v.optional(v.string()), field: v.string(), problem: v.string(), cure: v.string() }),
});
const cases = readCases('complaints.yaml', Case);

let project: Project | undefined;
afterEach(() => project?.end());

async function complaintsOf(root: string): Promise<readonly Complaint[]> {
  try {
    await readProject({ root });
    return [];
  } catch (error) {
    if (error instanceof RecordsUnfit) return error.complaints;
    throw error;
  }
}

describe('a record that is wrong', () => {
  it.each(cases)('$why', async ({ change, write, remove, drop, says }) => {
    project = startProject();
    if (drop !== undefined) project.remove(drop);
    if (remove !== undefined) project.remove(remove);
    if (write) project.write(write.file, write.text);
    if (change) {
      const before = project.read(change.file);
      expect(before).toContain(change.from);
      project.write(change.file, before.replace(change.from, change.to));
    }
    const complaints = await complaintsOf(project.root);
    const ours = complaints.filter(({ file, field }) => file === says.file && field === says.field);
    expect(complaints.map(wordComplaint).join('\n')).toContain(says.problem);
    expect(ours).toHaveLength(1);
    const [complaint] = ours;
    expect(complaint?.problem).toContain(says.problem);
    expect(complaint?.cure).toContain(says.cure);
    const line = complaint?.line;
    const isFile = existsSync(`${project.root}${says.file}`) && says.file.includes('.');
    const written = line === undefined || !isFile ? undefined : project.read(says.file).split('\n')[line - 1];
    if (says.at === undefined) expect(line ?? 1).toBe(1);
    else expect(written).toContain(says.at);
  });

  it('is none in the project that the cases begin with', async () => {
    project = startProject();
    expect(await complaintsOf(project.root)).toEqual([]);
  });

  it('is told with all others at once', async () => {
    project = startProject();
    const files = ['data/topics.yaml', 'data/entities/chair.yaml', 'data/events/handover.yaml'];
    for (const file of files) project.write(file, 'wrong: [');
    expect((await complaintsOf(project.root)).map(({ file }) => file)).toEqual(files);
  });

  it('is worded as one line with file, line and field', () => {
    expect(wordComplaint({ file: 'data/a.yaml', line: 3, field: 'names.0', problem: 'it is wrong', cure: 'Mend it' })).toBe('data/a.yaml:3 names.0: it is wrong. Mend it');
    expect(wordComplaint({ file: 'seeds/a.txt', field: '', problem: 'it is empty', cure: 'Fill it' })).toBe('seeds/a.txt: it is empty. Fill it');
  });
});
