import { openKnowledge } from '../../../../core/knowledge/open-knowledge';
import type { BlockMention } from '../../../../core/match/decide';
import type { PageText } from '../../../../core/match/page-text';
import { FILES, type ExtensionApi, type PageOutcome, type Way } from './messages';

/** Finds the mentions of its page in the way that the page's root element names, when it is told to. */
const { runtime } = (globalThis as unknown as { readonly chrome: ExtensionApi }).chrome;

interface Found {
  readonly mentions: readonly BlockMention[];
  readonly woken: boolean;
}

const here = (lexicon: ArrayBuffer, notes: string, page: PageText, woken = false): Found =>
  ({ mentions: openKnowledge(lexicon, notes).matcher(page), woken });

async function fetched(notesFile: string, page: PageText): Promise<Found> {
  const [lexicon, notes] = await Promise.all([fetch(runtime.getURL(FILES.lexicon)), fetch(runtime.getURL(notesFile))]);
  return here(await lexicon.arrayBuffer(), await notes.text(), page);
}

const ways: { readonly [Name in Way]: (page: PageText) => Promise<Found> } = {
  'nothing': () => Promise.resolve({ mentions: [], woken: false }),
  'background': async (page) => {
    const { mentions = [], woken } = await runtime.sendMessage({ ask: 'mentions', page });
    return { mentions, woken };
  },
  'page, fetched': (page) => fetched(FILES.notes, page),
  'page, fetched without notes': (page) => fetched(FILES.facts, page),
  'page, by message': async (page) => {
    const { lexicon = '', notes = '', woken } = await runtime.sendMessage({ ask: 'knowledge' });
    return here(Uint8Array.from(atob(lexicon), (letter) => letter.charCodeAt(0)).buffer, notes, page, woken);
  },
};

const root = document.documentElement;
document.addEventListener('bench-wake', () => {
  void runtime.sendMessage({ ask: 'wake' }).then(() => { root.dataset['awake'] = 'yes'; });
});
document.addEventListener('bench-go', () => {
  const way = root.dataset['way'] as Way;
  const blocks = Array.from(document.querySelectorAll('p'), ({ textContent }) => ({ text: textContent, kind: 'paragraph' as const }));
  const start = performance.now();
  void ways[way]({ blocks, lang: 'en' }).then(({ mentions, woken }) => {
    const ms = performance.now() - start;
    const found = mentions.map(({ block, start: from, end, entity }) => [block, from, end, entity].join(' ')).join('\n');
    root.dataset['outcome'] = JSON.stringify({ ms, found, woken } satisfies PageOutcome);
  });
});
