import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wordComplaint } from '../core/knowledge/complaint';
import { buildFiles } from './records/build-files';
import { readRecords, RecordsUnfit } from './records/read-records';
import { writeBuilt } from './records/write-built';

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = values.root === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(values.root);
const started = performance.now();
try {
  const records = readRecords(root);
  const { length } = records.articles;
  const files = buildFiles(records, (at) => {
    console.log(`article ${String(at + 1)} of ${String(length)}: ${records.articles[at]?.value.id ?? ''}`);
  });
  writeBuilt(join(root, 'data/built'), files);
  console.log(new TextDecoder().decode(files.get('report.md')));
  for (const [name, bytes] of files) console.log(`data/built/${name}  ${String(bytes.byteLength)} bytes`);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof RecordsUnfit)) throw error;
  for (const complaint of error.complaints) console.error(wordComplaint(complaint));
  console.error(`\n${String(error.complaints.length)} complaints; data/built stays as it was.`);
  process.exitCode = 1;
}
