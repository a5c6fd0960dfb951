import { describe, expect, test, vi } from 'vitest';
import { cohenDraft } from '../../components/examples/cohen-draft';
import { oic } from '../../components/examples/oic';
import { templeMount } from '../../components/examples/temple-mount';
import { NoteCard } from '../../components/note-card';
import type { Note } from '../../core/note/note';
import { draw } from './draw';

const show = (note: Note) => draw(<NoteCard note={note} reason="It is named in full." pinned={false} onClose={vi.fn()} onPin={vi.fn()} />);
const foldsOf = (root: HTMLElement): readonly (string | null)[] => [...root.querySelectorAll('.nw-fold-title')].map((title) => title.textContent);

describe('the card', () => {
  test('has a fold for all that a full note knows, in the order of the reader’s questions', () => {
    expect(foldsOf(show(oic).root)).toEqual(['Since then', 'How sources put it', 'Names', 'How it relates', 'Timeline', 'Where it is', 'Sources', 'Why am I seeing this']);
    expect(foldsOf(show(templeMount).root)).toContain('Names and who uses them');
  });

  test('has no fold for what is empty', () => {
    expect(foldsOf(show(cohenDraft).root)).toEqual(['Sources', 'Why am I seeing this']);
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
    // Where things stand is the browser's business; linkedom has no layout.
    for (const element of root.querySelectorAll('*')) {
      Object.assign(element, { getBoundingClientRect: () => ({ top: 0, bottom: 0 }) });
    }
    click(number);
    expect(root.querySelector<HTMLDetailsElement>('details[data-part=sources]')?.open).toBe(true);
  });
});
