import { openKnowledge, type OpenKnowledge } from '../../../../core/knowledge/open-knowledge';
import { FILES, type Answer, type ExtensionApi, type Question } from './messages';

/** Keeps the knowledge base, as the product's background does. */
const { chrome } = globalThis as unknown as { readonly chrome: ExtensionApi };

let files: Promise<readonly [ArrayBuffer, string]> | undefined;
let knowledge: Promise<OpenKnowledge> | undefined;
let woken = true;

async function read(): Promise<readonly [ArrayBuffer, string]> {
  const [lexicon, notes] = await Promise.all([fetch(chrome.runtime.getURL(FILES.lexicon)), fetch(chrome.runtime.getURL(FILES.notes))]);
  return [await lexicon.arrayBuffer(), await notes.text()];
}

function base64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function answer(question: Question): Promise<Answer> {
  const first = woken;
  woken = false;
  files ??= read();
  const [lexicon, notes] = await files;
  if (question.ask === 'knowledge') return { woken: first, lexicon: base64(lexicon), notes };
  knowledge ??= Promise.resolve(openKnowledge(lexicon, notes));
  const { matcher } = await knowledge;
  return { woken: first, ...(question.ask === 'mentions' ? { mentions: matcher(question.page) } : {}) };
}

chrome.runtime.onMessage.addListener((question, _, respond) => {
  void answer(question).then(respond);
  return true;
});
