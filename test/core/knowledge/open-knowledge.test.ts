import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_VERSION } from '../../../core/knowledge/knowledge';
import { KnowledgeUnreadable, openKnowledge } from '../../../core/knowledge/open-knowledge';
import { LexiconUnreadable } from '../../../core/match/lexicon-unreadable';
import { builtFile, shipped } from './shipped';

const lexicon = (): ArrayBuffer => builtFile('lexicon.bin').slice().buffer;
const notes = new TextDecoder().decode(builtFile('knowledge.json'));

describe('opening the knowledge base', () => {
  it('knows every entity by its id and nothing else', () => {
    const { knowledge, entity } = shipped();
    expect(knowledge.entities.filter(({ id }) => entity(id)?.id !== id)).toEqual([]);
    const [first] = knowledge.entities;
    expect(first && entity(`${first.id}-x` as typeof first.id)).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'cut short or damaged'],
    ['half of it', notes.slice(0, notes.length / 2), 'cut short or damaged'],
    ['a page of HTML', '<!doctype html>', 'cut short or damaged'],
    ['a number', '7', 'not a knowledge base'],
    ['null', 'null', 'not a knowledge base'],
    ['a list', '[]', 'not a knowledge base'],
    ['something else', '{"name":"x"}', 'not a knowledge base'],
    ['a newer version', JSON.stringify({ version: KNOWLEDGE_VERSION + 1 }), `version ${String(KNOWLEDGE_VERSION + 1)}`],
    ['a version that is no number', '{"version":"new"}', 'version new'],
    ['the right version and nothing more', JSON.stringify({ version: KNOWLEDGE_VERSION }), 'not whole'],
  ])('refuses notes that are %s, in words', (_title, text, words) => {
    const open = (): unknown => openKnowledge(lexicon(), text);
    expect(open).toThrow(KnowledgeUnreadable);
    expect(open).toThrow(words);
  });

  it('refuses a lexicon that is cut short, whatever the notes', () => {
    expect(() => openKnowledge(lexicon().slice(0, 1000), notes)).toThrow(LexiconUnreadable);
  });
});
