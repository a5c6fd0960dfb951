import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { findChromium } from '../../browsers';
import { speakProtocol } from './protocol';
import { Tab } from './tab';

const FLAGS = [
  '--headless=new', '--remote-debugging-pipe', '--enable-unsafe-extension-debugging',
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A tab that is not on top must not be slowed down while it is measured.
  '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
  // Nothing but this machine can be reached.
  '--proxy-server=127.0.0.1:9',
];

/** A running Chromium with one extension. */
export interface Chromium {
  readonly name: string;
  /** Address of a file of the extension. */
  readonly extensionUrl: (file: string) => string;
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with an extension's folder in a new profile. @throws where there is none or it refuses the extension. */
export async function startChromium(extension: string): Promise<Chromium> {
  const { path, name } = findChromium();
  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  const flags = [...FLAGS, `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('The browser gave no pipe.');
  const protocol = speakProtocol(input, output);
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    await protocol.send('Browser.close').catch(() => undefined);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { id } = (await protocol.send('Extensions.loadUnpacked', { path: extension })) as { readonly id: string };
    return { name, extensionUrl: (file) => `chrome-extension://${id}/${file}`, openTab: () => Tab.open(protocol), close };
  } catch (error) {
    await close();
    throw error;
  }
}
