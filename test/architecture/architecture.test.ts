import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../core/knowledge/shipped';
import { againstArrows } from './arrows';
import { allFiles, sources, textOf, type SourceFile } from './sources';

const lengthOf = ({ text }: SourceFile): number => text.split('\n').length - 1;
const MOST_LINES = 250;

describe('the arrows between the rooms', () => {
  it('are kept by every import', () => {
    expect(sources.flatMap(againstArrows)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const exists = (path: string): boolean => ['', '.ts', '.tsx', '/index.ts'].some((ending) => existsSync(join(ROOT, path + ending)));
    const paths = sources.flatMap(({ path, imports }) => imports.filter((imported) => imported.includes('/') && /^(?:core|platform|components|entrypoints|scripts|test)\//.test(imported)).map((imported) => ({ path, imported })));
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter(({ imported }) => !exists(imported))).toEqual([]);
  });

  it.each([
    ['core/a.ts', 'platform/browser', true], ['core/a.ts', 'fuse.js', true], ['core/search/a.ts', 'fuse.js', false], ['core/a.ts', 'node:fs', true],
    ['core/a.ts', 'valibot', false], ['platform/a.ts', 'webextension-polyfill', true], ['platform/browser.ts', 'webextension-polyfill', false],
    ['platform/a.ts', 'components/a', true], ['components/a.tsx', 'platform/a', true], ['components/a.tsx', 'preact/hooks', false],
    ['entrypoints/a.ts', 'scripts/a', true], ['scripts/a.ts', 'entrypoints/a', true], ['scripts/a.ts', 'platform/page/a', false], ['scripts/a.ts', 'platform/browser', true],
    ['scripts/kb.ts', 'test/e2e/a', true], ['scripts/demo/a.ts', 'test/e2e/a', false],
  ] as const)('know whether %s may import %s', (path, imported, isWrong) => {
    const folder = sources.find((source) => path.startsWith(`${source.folder}/`))?.folder ?? 'core';
    expect(againstArrows({ path, folder, text: '', imports: [imported] }).length > 0).toBe(isWrong);
  });

  it('go round in no circle', () => {
    const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (way.includes(path) || done.has(path)) return;
      for (const next of valuesOf(byPath.get(path))) visit(byPath.has(next) ? next : `${next}/index`, [...way, path]);
      done.add(path);
    };
    for (const path of byPath.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

/** Imports that remain when the types are gone. */
function valuesOf(source: SourceFile | undefined): string[] {
  if (!source) return [];
  const { outputText } = ts.transpileModule(source.text, { compilerOptions: { verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve } });
  const kept = new Set(ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName));
  const all = ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => fileName);
  return source.imports.filter((_, at) => kept.has(all[at] ?? ''));
}

describe('the only place', () => {
  const using = (pattern: RegExp, folders: readonly string[]): string[] =>
    sources.filter(({ folder, text }) => folders.includes(folder) && pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))).map(({ path }) => path);

  it('of Fuse.js is core/search', () => {
    expect(sources.filter(({ folder, imports }) => folder !== 'test' && imports.includes('fuse.js')).map(({ path }) => path.replace(/[^/]*$/, ''))).toEqual(['core/search/']);
  });

  it('of webextension-polyfill is platform/browser.ts', () => {
    expect(sources.filter(({ folder, imports }) => folder !== 'test' && imports.includes('webextension-polyfill')).map(({ path }) => path)).toEqual(['platform/browser.ts']);
  });

  it('of the clock, of chance and of the page is outside core', () => {
    expect(using(/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bdocument\.|\bwindow\.|\bbrowser\.|\bfetch\(|\bconsole\./, ['core'])).toEqual([]);
  });

  it('of browser.* is platform and entrypoints', () => {
    expect(using(/\bbrowser\.(?:runtime|tabs|storage|scripting|permissions)|\bchrome\.\w/, ['core', 'components'])).toEqual([]);
  });
});

/** Stands in for a package that exports by default. */
const STAND_IN = 'test/fake-browser.ts';

describe('a file', () => {
  it(`of code has at most ${MOST_LINES} lines`, () => {
    const lengths = sources.filter(({ folder }) => folder !== 'test').map(lengthOf).sort((a, b) => a - b);
    const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
    const long = sources.filter((source) => source.folder !== 'test' && lengthOf(source) > MOST_LINES).map((source) => `${source.path}: ${lengthOf(source)}`);
    expect(long, `median ${at(0.5)}, p90 ${at(0.9)} lines`).toEqual([]);
  });

  it('says what is in it: none is called utils, helpers, common or misc', () => {
    expect(allFiles.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|stuff)(?:\.|\/)/.test(path))).toEqual([]);
  });

  it('has a name in kebab-case', () => {
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|example|config|d))?\.[a-z]+$/;
    const code = allFiles.filter((path) => /\.(?:tsx?|mjs|js|css|html|yaml)$/.test(path) && !path.startsWith('seeds/'));
    expect(code.filter((path) => !KEBAB.test(path.replace(/^.*\//, '')))).toEqual([]);
  });

  it('exports by name, except what tools ask to be exported by default', () => {
    const byDefault = sources.filter(({ path, text }) => /^export default\b|^export \{[^}]*\bas default\b/m.test(text) && !path.startsWith('entrypoints/') && !path.endsWith('.config.ts') && path !== STAND_IN);
    expect(byDefault.map(({ path }) => path)).toEqual([]);
  });

  it('of code turns no check off without saying why', () => {
    const SILENCED = /@ts-(?:ignore|nocheck|expect-error)(?!.* -- )|eslint-disable(?!.* -- )|: any\b|as any\b|<any>/;
    expect(sources.filter(({ path, text }) => SILENCED.test(text) && path !== 'test/architecture/architecture.test.ts').map(({ path }) => path)).toEqual([]);
  });
});

describe('what is written down', () => {
  const TEXT = /\.(?:tsx?|mjs|js|css|html|md|ya?ml|json|jsonl|txt)$|^\.ci\/|^\.[a-z]+$/;
  const own = 'test/architecture/architecture.test.ts';

  it('names no path of somebody\'s machine', () => {
    const MACHINE = /(?:^|[\s"'`(=])(?:\/(?:home|root|work|Users|mnt)\/[\w.-]+|[A-Z]:\\\\?[\w]+)/m;
    const found = allFiles.filter((path) => TEXT.test(path) && path !== own && !path.endsWith('package-lock.json') && MACHINE.test(textOf(path)));
    expect(found).toEqual([]);
  });

  it('in README and docs names only paths that exist', () => {
    const documents = allFiles.filter((path) => path.endsWith('.md') && (path.startsWith('docs/') || !path.includes('/')));
    expect(documents.length).toBeGreaterThan(1);
    const gone = documents.flatMap((path) => {
      const text = textOf(path);
      const quoted = Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)
        .filter((code) => /^(?:core|platform|components|entrypoints|scripts|test|docs|data|seeds|public)(?:\/[\w.…*-]*)*\/?$/.test(code) && code.includes('/') && !/[…*]|NAME|ID/.test(code));
      const linked = Array.from(text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g), ([, target = '']) => join(path, '..', target));
      return [...quoted, ...linked].filter((target) => !existsSync(join(ROOT, target))).map((target) => `${path}: ${target}`);
    });
    expect(gone).toEqual([]);
  });
});
