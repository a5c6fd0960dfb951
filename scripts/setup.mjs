// Runs before anything is installed, so: plain Node, no dependency, no TypeScript.
//   node scripts/setup.mjs NAME [arguments]   installs what package-lock.json asks for, then runs scripts/NAME.ts
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.newsgloss-installed');
const OLDEST_NODE = [20, 20];
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|EIDLETIMEOUT/;

/** @param {string} line @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  stop(`Newsgloss needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org.`);
}

/** What the installed files depend on: the locked versions and the kind of machine. */
function fingerprint() {
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;
  return createHash('sha256').update(readFileSync(LOCK)).update(machine).digest('hex');
}

/** @param {string} file @returns {string} */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** The packages of a lock file, by their place. @param {string} text @returns {Record<string, Locked>} */
function packagesOf(text) {
  /** @type {unknown} */
  const lock = JSON.parse(text);
  return /** @type {{ packages: Record<string, Locked> }} */ (lock).packages;
}

/** Whether npm's own record of node_modules agrees with package-lock.json: somebody installed by hand. */
function isInstalledByHand() {
  const record = textOf(join(MODULES, '.package-lock.json'));
  if (record === '') return false;
  const installed = packagesOf(record);
  const wanted = packagesOf(readFileSync(LOCK, 'utf8'));
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    const there = installed[place];
    return there === undefined ? optional === true || devOptional === true : there.version === version;
  });
}

/** @returns {[string, string[]]} The npm that started this script where there is one, else the one on the path. */
function npmCommand() {
  const running = process.env['npm_execpath'] ?? '';
  return /^npm(-cli)?\.c?js$/.test(basename(running)) ? [process.execPath, [running]] : ['npm', []];
}

/** Says that work goes on; on a terminal with the seconds so far. @param {string} what */
function progress(what) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const isTerminal = process.stdout.isTTY;
  process.stdout.write(isTerminal ? what : `${what}\n`);
  const timer = isTerminal ? setInterval(() => process.stdout.write(`\r${what} ${seconds()} s`), 1000) : undefined;
  /** @param {string} end */
  return (end) => {
    clearInterval(timer);
    console.log(`${isTerminal ? `\r${what} ` : ''}${end} (${seconds()} s)`);
  };
}

/** @param {string} complaint What npm wrote to its error stream. */
function inWords(complaint) {
  if (OFFLINE.test(complaint))
    return 'The dependencies are not installed and the package registry cannot be reached. Connect to a network once, then run this again; after that it works offline.';
  if (complaint.includes('code EUSAGE'))
    return 'package.json and package-lock.json do not agree. Run `npm install` once to write a lock file that does, and commit it.';
  const lines = complaint.split('\n').filter((line) => /^npm error ./.test(line)).slice(0, 12);
  return `npm could not install the dependencies:\n${lines.join('\n')}`;
}

/** Installs exactly what package-lock.json says. */
function install() {
  const [command, first] = npmCommand();
  const words = [...first, 'ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = progress('Installing dependencies (only the first time) …');
  return new Promise((resolve) => {
    const npm = spawn(command, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], shell: command === 'npm' && process.platform === 'win32' });
    let complaint = '';
    npm.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (complaint += text));
    npm.on('error', (error) => stop(`npm cannot be started: ${error.message}. It comes with Node; is it on the path?`));
    npm.on('close', (code) => {
      done(code === 0 ? 'done' : 'failed');
      if (code !== 0) stop(inWords(complaint));
      resolve(undefined);
    });
  });
}

async function ensureInstalled() {
  const wanted = fingerprint();
  if (textOf(STAMP) === wanted) return;
  if (!isInstalledByHand()) await install();
  try {
    writeFileSync(STAMP, wanted);
  } catch {
    // A read-only copy whose dependencies are there works; it only looks again next time.
  }
}

/** Runs scripts/NAME.ts in this one's place: same terminal, same signals, same exit status. @param {string} name @param {string[]} words */
function run(name, words) {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', `${name}.ts`), ...words], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

const [name, ...words] = process.argv.slice(2);
const known = readdirSync(join(ROOT, 'scripts')).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
checkNode();
if (name === undefined || !known.includes(name)) stop(`Usage: node scripts/setup.mjs NAME, where NAME is one of ${known.join(', ')}.`);
await ensureInstalled();
run(name, words);
