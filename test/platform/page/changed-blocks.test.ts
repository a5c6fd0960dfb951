import { describe, expect, it } from 'vitest';
import { changedBlocks } from '../../../platform/page/changed-blocks';
import { bodyOf } from './dom';

const list = (...nodes: readonly Node[]): NodeList => nodes as unknown as NodeList;
const record = (type: MutationRecord['type'], target: Node, added: readonly Node[] = [], removed: readonly Node[] = []): MutationRecord =>
  ({ type, target, addedNodes: list(...added), removedNodes: list(...removed) }) as unknown as MutationRecord;

describe('what a batch of changes touched', () => {
  const document = bodyOf('<div id="a"><p id="p">One <b id="b">two</b></p><p id="q">three</p></div>');
  const by = (id: string): Element => document.getElementById(id) ?? document.body;
  const ids = (records: readonly MutationRecord[]): readonly string[] => changedBlocks(records, document.body).map((element) => element.id);

  it('is the block of a text that changed', () => {
    expect(ids([record('characterData', by('b').firstChild ?? by('b'))])).toEqual(['p']);
  });
  it('is a block that came, not the one it came into', () => {
    expect(ids([record('childList', by('a'), [by('q')])])).toEqual(['q']);
  });
  it('is the block that inline text came into or went from', () => {
    expect(ids([record('childList', by('p'), [by('b')])])).toEqual(['p']);
    expect(ids([record('childList', by('p'), [], [document.createTextNode('gone')])])).toEqual(['p']);
  });
  it('is nothing where only a block, a script or white space went', () => {
    expect(ids([record('childList', by('a'), [], [document.createElement('p')])])).toEqual([]);
    expect(ids([record('childList', by('a'), [document.createElement('script')], [document.createTextNode(' ')])])).toEqual([]);
  });
  it('is nothing where pictures and frames come and go in a text', () => {
    expect(ids([record('childList', by('p'), [document.createElement('iframe')], [document.createElement('img')])])).toEqual([]);
  });
  it('has nothing inside another', () => {
    expect(ids([record('characterData', by('b')), record('attributes', by('a')), record('attributes', by('q'))])).toEqual(['a']);
  });
  it('leaves out what is no longer there', () => {
    expect(ids([record('attributes', document.createElement('p'))])).toEqual([]);
  });
});
