import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse } from 'yaml';
import { PartialDate } from '../core/model/partial-date';
import { builtKnowledge } from './annotate/built-knowledge';
import { differences, readSentence, writeSentence, type MarkedSentence } from './new-case/marked-sentence';

const USAGE = `Write a sentence with the marks that it should have:
  npm run new-case -- "[Hamas](hamas) met in [Ankara](ankara)."
or one as it is, with a verdict on what is marked today:
  npm run new-case -- "The Bank of Israel raised its rate." --right
  npm run new-case -- "Dana Israel spoke in Ankara." --wrong Israel
A sentence without marks and verdict should have no marks. --date 2014-09-01 gives the page a date.`;

const FILE = fileURLToPath(new URL('../test/cases/english.yaml', import.meta.url));
const SHOWN = 'test/cases/english.yaml';

const Cases = v.array(v.looseObject({ text: v.union([v.string(), v.array(v.string())]) }));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { right: { type: 'boolean', default: false }, wrong: { type: 'string', multiple: true }, date: { type: 'string' } },
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new Error(USAGE);
  const date = values.date === undefined ? undefined : v.parse(PartialDate, values.date);
  const { matcher, knowledge } = builtKnowledge();
  const ids = new Set<string>(knowledge.entities.map(({ id }) => id));
  const read = readSentence(given);
  const found = matcher({ blocks: [{ text: read.text, kind: 'paragraph' }], lang: 'en', date });
  const judged = values.right || values.wrong !== undefined;
  if (judged && read.wanted.length > 0) throw new Error('Give marks or a verdict, not both.');
  const strangers = (values.wrong ?? []).filter((name) => !found.some(({ surface }) => surface === name));
  if (strangers.length > 0) throw new Error(`Not marked today: ${strangers.join(', ')}. Marked are: ${found.map(({ surface }) => surface).join(', ') || 'no names'}.`);
  const sentence: MarkedSentence = judged ? { text: read.text, wanted: found.filter(({ surface }) => values.wrong?.includes(surface) !== true) } : read;
  const unknown = sentence.wanted.filter((one) => !ids.has(one.entity));
  if (unknown.length > 0) throw new Error(`No record has the id ${unknown.map((one) => one.entity).join(', ')}.`);
  const marked = writeSentence(sentence);
  const cases = v.parse(Cases, parse(readFileSync(FILE, 'utf8')));
  if (cases.some(({ text }) => text === marked)) throw new Error(`${SHOWN} has this sentence already.`);
  appendFileSync(FILE, `- text: ${JSON.stringify(marked)}\n${date === undefined ? '' : `  date: ${JSON.stringify(date)}\n`}`);
  const wrong = differences(sentence.wanted, found);
  console.log(`${SHOWN} has one case more: ${marked}`);
  console.log(wrong.length === 0 ? 'It passes today.' : `It fails today:\n${wrong.map((line) => `  ${line}`).join('\n')}\nWhy: npm run --silent annotate -- --why FILE`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
