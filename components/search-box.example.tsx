import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { searchResults } from './examples/search-results';
import { SearchBox } from './search-box';

export const examples: readonly Example[] = [
  { title: 'Empty', element: <SearchBox query="" results={[]} onQuery={nothing} onChoose={nothing} /> },
  { title: 'A Turkish name, without its accent', element: <SearchBox query="kudus" results={searchResults} onQuery={nothing} onChoose={nothing} /> },
];
