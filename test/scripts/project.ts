import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The smallest project that can be built, by file. */
export const FITTING: Readonly<Record<string, string>> = {
  'data/topics.yaml': `- id: region
  name: Region
  description: A part of the world.
`,
  'data/outlets.yaml': `- id: gazette
  name: The Gazette
`,
  'data/loaded-words.yaml': `- group: blame
  words: [despot*]
  why: it judges
  instead: the office
- group: designation
  words: [Wooden Throne]
  usedBy: the opposition
  why: it mocks the chair
- group: undated
  words: [currently]
  why: a page is read years later
`,
  'data/entities/chair.yaml': `id: chair
type: office
title: The chair
descriptor: Office
topics: [region]
names:
  - { text: Chair of the Council, kind: full }
note:
  asOf: "2024-05"
  sentences:
    - text: It leads the council.
      sources: [report]
    - text: >-
        The council has met since 1950 in the old hall by the river, where its members sit in rows by the year of
        their first election, and where whoever holds the chair opens the meeting, calls the speakers one after the
        other, counts the votes, and reads the result aloud.
      sources: [report]
relations:
  - with: ada-stone
    kind: related-to
    text: Ada Stone held the chair from 2020 to 2022.
    sources: [report]
  - with: ben-hill
    kind: related-to
    text: Ben Hill took the chair in 2022.
    sources: [report]
sources:
  report:
    publisher: The Gazette
    title: Report
    url: https://gazette.example/report
`,
  'data/entities/ada-stone.yaml': `id: ada-stone
type: person
title: Ada Stone
descriptor: Politician
topics: [region]
names:
  - { text: Ada Stone, kind: full }
  - { text: Stone, kind: short }
existed:
  from: "1960"
within: []
roles:
  - title: Chair
    office: chair
    from: "2020-01-01"
    to: "2022-06-30"
    sources: [report]
statuses:
  - text: In opposition
    from: "2022-07"
    sources: [report]
note:
  asOf: "2024-05"
  sentences:
    - text: She led the council.
      sources: [report, article]
    - text: >-
        Born in 1960 in a village by the sea, she taught at the school of the port for twenty years, was first elected
        in 2004, joined the group of the coast, wrote its programme on fishing and harbours, and moved to the
        opposition when her term in the chair was over.
      sources: [report]
relations:
  - with: ben-hill
    kind: related-to
    text: Ada Stone preceded Ben Hill.
    sources: [report]
sources:
  report:
    publisher: The Gazette
    title: Report
    date: "2022-07-01"
    url: https://gazette.example/report
  article:
    article: first
    quote: Ada Stone spoke on Friday.
`,
  'data/entities/ben-hill.yaml': `id: ben-hill
type: person
title: Ben Hill
descriptor: Politician
topics: [region]
names:
  - { text: Ben Hill, kind: full }
roles:
  - title: Chair
    office: chair
    from: "2022-06-30"
    sources: [report]
note:
  asOf: "2024-05"
  sentences:
    - text: He leads the council.
      sources: [report]
    - text: >-
        Before he was elected in 2012 he built boats in the yard of his family, and in the council he has spoken for
        the group of the hills, for a road over the pass, and for a second bridge, which was begun in the year in
        which he took the chair.
      sources: [report]
sources:
  report:
    publisher: The Gazette
    title: Report
    date: "2024-06-01"
    url: https://gazette.example/report
`,
  'data/events/handover.yaml': `id: handover
title: Handover
date: "2022-06-30"
to: "2022-07-02"
text: Ada Stone handed the council over to Ben Hill.
participants: [ada-stone, ben-hill]
cites: [report]
sources:
  report:
    publisher: The Gazette
    title: Report
    url: https://gazette.example/report
`,
  'seeds/first.yaml': `language: en
outlet: gazette
date: "2022-06-25"
`,
  'seeds/first.txt': 'Ada Stone spoke on Friday.\nBen Hill listened to Stone.\n',
};

export interface Project {
  /** Ends with a slash. */
  readonly root: string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  readonly read: (file: string) => string;
  readonly list: (folder: string) => string[];
  readonly end: () => void;
}

/** A project in a temporary folder. */
export function startProject(files: Readonly<Record<string, string>> = FITTING): Project {
  const root = `${mkdtempSync(join(tmpdir(), 'newsgloss kb '))}/`;
  const write: Project['write'] = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    root,
    write,
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    list: (folder) => readdirSync(join(root, folder)).sort(),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}
