import * as v from 'valibot';
import { fingerprint } from '../../core/knowledge/fingerprint';
import { OutletId } from '../../core/model/ids';
import type { Language } from '../../core/model/language';
import type { Outlet } from '../../core/model/outlet';

interface Publication {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly language: Language;
}

const slugOf = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim();

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') || undefined;
}

/** The host itself and every domain that it belongs to, but not a bare ending: "news.bbc.co.uk", "bbc.co.uk", "co.uk". */
function* domainsOf(host: string): Generator<string> {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) yield rest;
}

/** Finds who published an article; whom nobody has recorded is added. */
export class ArticleOutlets {
  readonly #byHost = new Map<string, OutletId>();
  readonly #byName = new Map<string, OutletId>();
  readonly #ids: Set<string>;
  readonly #added = new Map<OutletId, Outlet>();

  constructor(known: readonly Outlet[]) {
    this.#ids = new Set(known.map(({ id }) => id));
    for (const { id, name, hosts } of known) {
      this.#byName.set(keyOf(name), id);
      for (const host of hosts) this.#byHost.set(host.toLowerCase(), id);
    }
  }

  get added(): readonly Outlet[] {
    return [...this.#added.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  has(id: OutletId): boolean {
    return this.#ids.has(id);
  }

  /** By a recorded host, else by name, else by the host of an earlier article; undefined where neither is stated. */
  find({ name, url, language }: Publication): OutletId | undefined {
    const host = hostOf(url);
    const byHost = host === undefined ? undefined : [...domainsOf(host)].map((domain) => this.#byHost.get(domain)).find((id) => id !== undefined);
    if (byHost !== undefined && !(name !== undefined && this.#added.has(byHost))) return byHost;
    if (name === undefined && host === undefined) return undefined;
    const shown = name ?? host ?? '';
    const id = this.#byName.get(keyOf(shown)) ?? this.#add(shown, host, language);
    if (host !== undefined) this.#addHost(id, host);
    return id;
  }

  #add(name: string, host: string | undefined, lang: Language): OutletId {
    const slug = slugOf(name) || slugOf(host ?? '') || `outlet-${fingerprint(name).slice(0, 8).toLowerCase()}`;
    let wanted = slug;
    for (let number = 2; this.#ids.has(wanted); number += 1) wanted = `${slug}-${String(number)}`;
    const id = v.parse(OutletId, wanted);
    this.#ids.add(id);
    this.#byName.set(keyOf(name), id);
    this.#added.set(id, { id, name, lang, hosts: [] });
    return id;
  }

  #addHost(id: OutletId, host: string): void {
    const outlet = this.#added.get(id);
    if (!outlet || outlet.hosts.includes(host)) return;
    this.#added.set(id, { ...outlet, hosts: [...outlet.hosts, host].sort() });
    if (!this.#byHost.has(host)) this.#byHost.set(host, id);
  }
}
