import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser on this machine, and how it was found. */
export interface FoundBrowser {
  readonly path: string;
  /** As it names itself, such as "Chromium 156.0.8078.79"; its file name where it does not say. */
  readonly name: string;
  readonly how: string;
}

interface Search {
  readonly kind: 'Chromium' | 'Firefox';
  readonly variables: readonly string[];
  /** File names looked for on the PATH, best first. */
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  /** The first lines of `--version` that this kind of browser can print. */
  readonly calledBy: RegExp;
  /** The first version that paints highlights as Newsgloss needs them. */
  readonly oldest: number;
  /** Where a tool of this project keeps a browser of its own, and the command that fetches it. */
  readonly own?: { readonly path: () => string; readonly fetch: readonly string[] };
  readonly advice: string;
}

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter((path) => path !== undefined);
const onWindows = (...parts: readonly string[]): string[] => programFiles.map((base) => join(base, ...parts));
const onMac = (app: string): string[] => ['/Applications', join(homedir(), 'Applications')].map((base) => `${base}/${app}.app/Contents/MacOS/${app}`);

// Playwright loads the extension through the debugging pipe, not by --load-extension: since version 137 branded
// Chrome and Edge ignore that flag. Unbranded builds still come first; they are what the tests are tried on.
const CHROMIUM: Search = {
  kind: 'Chromium',
  variables: ['NEWSGLOSS_CHROMIUM', 'CHROME_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
  places: [
    '/usr/lib/chromium/chromium',
    ...['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].flatMap(onMac),
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ...onWindows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
  ],
  debian: 'chromium',
  calledBy: /Chromium|Chrome|Edge|Brave/,
  oldest: 140,
  own: { path: () => chromium.executablePath(), fetch: [join('node_modules', 'playwright', 'cli.js'), 'install', '--no-shell', 'chromium'] },
  advice: 'Install Chromium (Debian and Ubuntu: apt install chromium) or Google Chrome, or set NEWSGLOSS_CHROMIUM to its program file.',
};

const FIREFOX: Search = {
  kind: 'Firefox',
  variables: ['NEWSGLOSS_FIREFOX', 'FIREFOX_PATH'],
  commands: ['firefox', 'firefox-esr'],
  places: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    ...['/Applications', join(homedir(), 'Applications')].map((base) => `${base}/Firefox.app/Contents/MacOS/firefox`),
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ],
  debian: 'firefox-esr',
  calledBy: /Firefox/,
  oldest: 146,
  advice: 'Install Firefox (Debian: apt install firefox-esr), or set NEWSGLOSS_FIREFOX to its program file.',
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What the program says of itself; undefined where it is not a browser of this kind. */
function nameOf(path: string, search: Search): string | undefined {
  // On Windows a browser opens a window instead of printing its version.
  if (process.platform === 'win32') return search.kind;
  const printed = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (printed.error) return undefined;
  const line = printed.stdout.split('\n').find((text) => search.calledBy.test(text));
  return line?.replace(/ built on .*$/, '').replace(/^Mozilla /, '').trim();
}

const isOld = (name: string, search: Search): boolean => Number(/(\d+)\./.exec(name)?.[1] ?? search.oldest) < search.oldest;

function tried(path: string, how: string, search: Search): FoundBrowser | undefined {
  const name = isProgram(path) ? nameOf(path, search) : undefined;
  return name === undefined || isOld(name, search) ? undefined : { path, name, how };
}

function named(search: Search): FoundBrowser | undefined {
  for (const variable of search.variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    const browser = tried(path, `named by ${variable}`, search);
    if (browser) return browser;
    throw new Error(`${variable} is set to ${path}, which is not a ${search.kind} ${search.oldest} or newer that can be started. Correct it or unset it.`);
  }
  return undefined;
}

function known(search: Search): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...search.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...search.places,
  ];
  for (const path of candidates) {
    const browser = tried(path, 'found in a usual place', search);
    if (browser) return browser;
  }
  return undefined;
}

const own = (search: Search): FoundBrowser | undefined =>
  search.own && tried(search.own.path(), 'the test tool’s own download', search);

const succeeds = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

function fromDebian(search: Search, say: (line: string) => void): FoundBrowser | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined;
  say(`${search.kind}: none found; installing the package ${search.debian} …`);
  const installed = succeeds('apt-get', ['update', '-q']) && succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', search.debian]);
  const browser = installed ? known(search) : undefined;
  return browser && { ...browser, how: 'installed by apt-get' };
}

function fetched(search: Search, say: (line: string) => void): FoundBrowser | undefined {
  if (!search.own) return undefined;
  say(`${search.kind}: none found; downloading one for the tests …`);
  return succeeds(process.execPath, search.own.fetch) ? own(search) : undefined;
}

function find(search: Search, say: (line: string) => void): FoundBrowser {
  const browser = named(search) ?? known(search) ?? own(search) ?? fromDebian(search, say) ?? fetched(search, say);
  if (!browser) throw new Error(`${search.kind}: none of version ${search.oldest} or newer found, and none could be installed. ${search.advice}`);
  say(`${search.kind}: ${browser.name} at ${browser.path} (${browser.how}).`);
  return browser;
}

const silent = (): void => undefined;

/**
 * A browser of the Chromium family: from NEWSGLOSS_CHROMIUM or CHROME_PATH, the usual places, Playwright's download, and, where there is
 * none, from Debian's packages (as root) or a new download. `say` hears one line about what is used.
 * @throws Error that says what to install, when nothing works.
 */
export const findChromium = (say: (line: string) => void = silent): FoundBrowser => find(CHROMIUM, say);

/** Firefox: from NEWSGLOSS_FIREFOX or FIREFOX_PATH, the usual places, or Debian's packages (as root). @throws as findChromium. */
export const findFirefox = (say: (line: string) => void = silent): FoundBrowser => find(FIREFOX, say);
