import { afterEach, describe, expect, it } from 'vitest';
import { wordComplaint } from '../../../core/knowledge/complaint';
import { readProject } from '../../../scripts/records/read-project';
import { RecordsUnfit } from '../../../scripts/records/records-unfit';
import { startProject, type Project } from '../../scripts/project';

let project: Project | undefined;
afterEach(() => project?.end());

async function complaintsWith(changes: readonly (readonly [file: string, from: string | RegExp, to: string])[]): Promise<string[]> {
  const started = startProject();
  project = started;
  for (const [file, from, to] of changes) {
    const before = started.read(file);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    started.write(file, after);
  }
  try {
    await readProject({ root: started.root });
    return [];
  } catch (error) {
    if (error instanceof RecordsUnfit) return error.complaints.map(wordComplaint);
    throw error;
  }
}

const CHAIR = 'data/entities/chair.yaml';
const SHORT_AND_ALONE = [[CHAIR, /relations:[\s\S]*?(?=sources:\n {2}report:)/, ''], [CHAIR, / {4}- text: >-[\s\S]*?\n {6}sources: \[report\]\n/, '']] as const;

describe('a draft', () => {
  it('may be short and related to nobody, which a reviewed record may not', async () => {
    const reviewed = await complaintsWith(SHORT_AND_ALONE);
    expect(reviewed.filter((line) => line.startsWith(CHAIR))).toHaveLength(3);
    project?.end();
    const draft = await complaintsWith([...SHORT_AND_ALONE, [CHAIR, 'topics: [region]', 'topics: [region]\nreviewed: false']]);
    expect(draft.filter((line) => line.startsWith(CHAIR))).toEqual([]);
  });

  it('is held to its words', async () => {
    const lines = await complaintsWith([[CHAIR, 'topics: [region]', 'topics: [region]\nreviewed: false'], [CHAIR, 'It leads', 'A despot leads']]);
    expect(lines).toEqual([expect.stringContaining('"despot" blames')]);
  });
});

describe('two places', () => {
  it('that enclose each other are told in both records, with the way round', async () => {
    const lines = await complaintsWith([
      ['data/entities/ada-stone.yaml', 'within: []', 'within: [ben-hill]'],
      ['data/entities/ben-hill.yaml', 'descriptor: Politician', 'descriptor: Politician\nwithin: [ada-stone]'],
    ]);
    expect(lines).toEqual([
      expect.stringMatching(/ada-stone\.yaml:\d+ within: .*ada-stone → ben-hill → ada-stone/),
      expect.stringMatching(/ben-hill\.yaml:\d+ within: .*ben-hill → ada-stone → ben-hill/),
    ]);
  });

  it('may be within a third, and one within the other', async () => {
    expect(await complaintsWith([
      ['data/entities/ada-stone.yaml', 'within: []', 'within: [ben-hill, chair]'],
      ['data/entities/ben-hill.yaml', 'descriptor: Politician', 'descriptor: Politician\nwithin: [chair]'],
    ])).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['On 3 May 2023 a storm killed three people.', 0],
    ['A storm killed 1,200 people by the count of the ministry in 2023.', 0],
    ['The ministry counted 1,200 dead in 2023, and the ambulance service 28.', 0],
    ['A storm in 2023 killed 1,200 people.', 1],
    ['A storm in 2023 drove out nobody and killed dozens of people.', 1],
    ['They were given 20 million dollars in 2016 for those killed.', 0],
    ['It is worth 20 million dollars.', 1],
    ['It killed nobody in the 31 years from 1950 to 1981.', 0],
    ['The hall was built on 28 February 1950, and a mason died.', 0],
  ])('in "%s" brings %i complaints', async (text, count) => {
    const lines = await complaintsWith([[CHAIR, 'It leads the council.', text]]);
    expect(lines.filter((line) => line.includes('note.sentences.0.text'))).toHaveLength(count);
  });
});
