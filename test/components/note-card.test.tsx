import { describe, expect, test, vi } from 'vitest';
import { cohenDraft } from '../../components/examples/cohen-draft';
import { hamas } from '../../components/examples/hamas';
import { oic } from '../../components/examples/oic';
import { templeMount } from '../../components/examples/temple-mount';
import { NoteCard } from '../../components/note-card';
import type { Note } from '../../core/note/note';
import { draw } from './draw';

const show = (note: Note) => draw(<NoteCard note={note} reason="It is named in full." pinned={false} onClose={vi.fn()} onPin={vi.fn()} />);
const textsOf = (root: HTMLElement, selector: string): readonly (string | null)[] => [...root.querySelectorAll(selector)].map((element) => element.textContent);
const foldsOf = (root: HTMLElement): readonly (string | null)[] => textsOf(root, '.nw-fold-title');
const footOf = (root: HTMLElement): readonly (string | null)[] => textsOf(root, '.nw-card-foot button');

/** Where things stand is the browser's business; linkedom has no layout. */
function layOut(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) Object.assign(element, { getBoundingClientRect: () => ({ top: 0, bottom: 0, height: 0 }) });
}

function buttonOf(root: HTMLElement, text: string): Element {
  const found = [...root.querySelectorAll('.nw-card-foot button')].find(({ textContent }) => textContent.startsWith(text));
  if (!found) throw new Error(`The foot has no ${text}.`);
  return found;
}

describe('the card', () => {
  test('unfolds three things at most and leads to everything else from its foot', () => {
    expect(foldsOf(show(oic).root)).toEqual(['Since then', 'How sources put it', 'Timeline']);
    expect(footOf(show(oic).root)).toEqual(['Sources 3', 'Names', 'Relations', 'Where', 'Why this?']);
    expect(foldsOf(show(hamas).root)).toEqual(['Since then', 'Names and who uses them', 'Timeline']);
    expect(footOf(show(hamas).root)).toEqual(['Sources 6', 'Quotes: How sources put it', 'Relations', 'Why this?']);
    expect(foldsOf(show(templeMount).root)).toEqual(['Names and who uses them', 'How sources put it', 'Timeline']);
  });

  test('has nothing for what is empty', () => {
    const { root } = show(cohenDraft);
    expect(foldsOf(root)).toEqual([]);
    expect(footOf(root)).toEqual(['Sources 1', 'Why this?']);
  });

  test('tells the latest change before it is unfolded', () => {
    expect(show(hamas).root.querySelector('summary')?.textContent).toBe('Since then13 Oct 2025Ceasefire, hostages freed');
  });

  test('opens one part at a time from its foot, and closes it', () => {
    const { root, click } = show(oic);
    layOut(root);
    const panel = root.querySelector(`[id="${buttonOf(root, 'Names').getAttribute('aria-controls')}"]`);
    const expanded = (): readonly (string | null)[] => [...root.querySelectorAll('.nw-card-foot button')].map((button) => button.getAttribute('aria-expanded'));
    expect(panel?.hasAttribute('hidden')).toBe(true);
    click(buttonOf(root, 'Names'));
    expect(panel?.querySelector('h3')?.textContent).toBe('Names');
    click(buttonOf(root, 'Where'));
    expect(panel?.textContent).toBe('Where it isIn Jeddah, Saudi Arabia.');
    expect(expanded()).toEqual(['false', 'false', 'false', 'true', 'false']);
    click(buttonOf(root, 'Where'));
    expect(panel?.hasAttribute('hidden')).toBe(true);
  });

  test('says of a draft that nobody has reviewed it', () => {
    expect(show(cohenDraft).root.textContent).toContain('From the article, not reviewed');
    expect(show(oic).root.textContent).not.toContain('not reviewed');
  });

  test('is a dialog named by its title', () => {
    const dialog = show(templeMount).root.querySelector('[role=dialog]');
    const title = dialog?.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`);
    expect(title?.textContent).toBe('Temple Mount · Haram al-Sharif');
  });

  test('opens the sources when a number is followed', () => {
    const { root, click } = show(oic);
    const number = root.querySelector('.nw-ref');
    if (!number) throw new Error('The note cites nothing.');
    expect(number.getAttribute('aria-label')).toBe('Source 1: Union of OIC News Agencies');
    layOut(root);
    click(number);
    expect(root.querySelector('.nw-panel [data-source="1"]')?.textContent).toContain('General Secretariat');
  });
});
