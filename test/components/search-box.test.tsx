import { describe, expect, test, vi } from 'vitest';
import { searchResults } from '../../components/examples/search-results';
import { SearchBox } from '../../components/search-box';
import { draw } from './draw';

function searching(query: string, results = searchResults) {
  const onQuery = vi.fn();
  const onChoose = vi.fn();
  const drawn = draw(<SearchBox query={query} results={results} onQuery={onQuery} onChoose={onChoose} />);
  const field = drawn.root.querySelector('input');
  if (!field) throw new Error('The search box has no field.');
  const chosen = (): string | null | undefined => drawn.root.querySelector(`[id="${field.getAttribute('aria-activedescendant')}"] .nw-entry-title`)?.textContent;
  return { ...drawn, field, chosen, onQuery, onChoose };
}

describe('the search box', () => {
  test('offers the best hit and lets arrows go round the list', () => {
    const { field, press, chosen } = searching('kudus');
    expect(chosen()).toBe('Jerusalem');
    press(field, 'ArrowDown');
    expect(chosen()).toBe('East Jerusalem');
    press(field, 'ArrowUp');
    press(field, 'ArrowUp');
    expect(chosen()).toBe('Quds Day');
  });

  test('opens the hit that Enter is pressed on', () => {
    const { field, press, onChoose } = searching('kudus');
    press(field, 'ArrowDown');
    press(field, 'Enter');
    expect(onChoose).toHaveBeenCalledWith('east-jerusalem');
  });

  test('begins at the best hit again when the results change', () => {
    const { field, press, chosen, redraw } = searching('kudus');
    press(field, 'ArrowDown');
    redraw(<SearchBox query="quds" results={[...searchResults].reverse()} onQuery={vi.fn()} onChoose={vi.fn()} />);
    expect(chosen()).toBe('Quds Day');
  });

  test('empties on Escape, and leaves Escape to the browser when it is empty', () => {
    const full = searching('kudus');
    expect(full.press(full.field, 'Escape')).toBe(true);
    expect(full.onQuery).toHaveBeenCalledWith('');
    const empty = searching('', []);
    expect(empty.press(empty.field, 'Escape')).toBe(false);
  });

  test('says so when nothing is found', () => {
    const { root, field } = searching('Atlantis', []);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('[role=status]')?.textContent).toContain('Nothing in the knowledge base');
  });
});
