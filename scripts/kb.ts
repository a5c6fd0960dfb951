import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { BuiltKnowledge } from '../core/knowledge/build';
import { wordComplaint } from '../core/knowledge/complaint';
import { wordNote } from './articles/article-note';
import { CommandLineUnfit, readCommandLine, type KbCommand } from './kb/command-line';
import { Progress } from './kb/progress';
import { buildProject, filesOf } from './records/build-files';
import { readProject, type ReadProject } from './records/read-project';
import { RecordsUnfit } from './records/records-unfit';
import { wordReview } from './records/review';
import { writeBuilt } from './records/write-built';

/** Notes that are printed with complaints. */
const PRINTED = 50;

// Left to itself the heap grows to four times what is in use before it is cleared; thousands of articles would take 1.3 GiB, so they take 0.8.
setFlagsFromString('--heap-growing-percent=60');

const now = (): number => performance.now();

async function read(command: KbCommand): Promise<ReadProject> {
  const progress = new Progress(process.stdout, now, true);
  const project = await readProject(command, ({ articles, file, files }) => {
    if (files === 1) progress.at(`reading: article ${String(articles)}`, articles);
    else progress.at(`reading: file ${String(file + 1)} of ${String(files)}`, file, files);
  });
  progress.end();
  return project;
}

function build(project: ReadProject): BuiltKnowledge {
  const { length } = project.sourced.articles;
  const progress = new Progress(process.stdout, now);
  const built = buildProject(project, (at, reading) => {
    progress.at(`${reading}: article ${String(at + 1)} of ${String(length)}`, reading === 'names' ? at : length + at, 2 * length);
  });
  progress.end();
  return built;
}

function wordNotes({ notes }: Pick<ReadProject, 'notes'>): string {
  const more = notes.length > PRINTED ? [`… and ${String(notes.length - PRINTED)} more notes`] : [];
  return [...notes.slice(0, PRINTED).map(wordNote), ...more].join('\n');
}

/** A file or folder that cannot be written, in one line. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'code' in error;

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
  const started = now();
  const project = await read(command);
  if (project.sourced.articles.length + project.sourced.entities.length === 0) {
    throw new CommandLineUnfit([wordNotes(project), `There is nothing to build from: no article in ${command.seeds?.shown ?? ''}, and no record.`].join('\n').trim());
  }
  const built = build(project);
  const files = filesOf(built, project);
  writeBuilt(command.out.path, files);
  console.log(new TextDecoder().decode(files.get('report.md')));
  for (const [name, bytes] of files) console.log(`${command.out.shown}/${name}  ${String(bytes.byteLength)} bytes`);
  console.log(`built in ${((now() - started) / 1000).toFixed(1)} s, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
  if (command.review) console.log(`\n${wordReview(built)}`);
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof RecordsUnfit) {
    if (error.notes.length > 0) console.error(wordNotes(error));
    for (const complaint of error.complaints) console.error(wordComplaint(complaint));
    console.error(`\n${String(error.complaints.length)} complaints; the knowledge base stays as it was.`);
  } else if (error instanceof CommandLineUnfit) {
    console.error(error.message);
  } else if (isOfFiles(error)) {
    console.error(`A file cannot be read or written: ${error.message}`);
  } else {
    throw error;
  }
}
