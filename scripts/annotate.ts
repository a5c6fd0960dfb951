import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtKnowledge } from './annotate/built-knowledge';
import { annotateLine } from './annotate/jsonl';
import { wordMentions, wordWhy } from './annotate/word-mentions';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean', default: false }, why: { type: 'boolean', default: false }, kb: { type: 'string' } } });

try {
  if (positionals.length === 0) throw new Error('Name at least one file: npm run --silent annotate -- FILE… (text or HTML), or --jsonl FILE; --why tells of every candidate');
  const known = builtKnowledge(values.kb);
  for (const file of positionals) {
    if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
    const content = readFileSync(file, 'utf8');
    if (values.jsonl) {
      const lines = content.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [annotateLine(known, line, at + 1, values.why)]));
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    } else {
      process.stdout.write((values.why ? wordWhy : wordMentions)(known, file, content));
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
