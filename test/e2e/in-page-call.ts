import type { InPage } from './tab';

// Compilers that keep function names call a helper of their own; the page has none, so each call brings one.
const HELPERS = 'const __name = (value) => value;';

const json = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** A call of `work` with a shadow root as a function of it, whose value is a promise of JSON, or of undefined where the result is. */
export const callInShadow = <A, R>(work: InPage<ShadowRoot, A, R>, argument: A): string =>
  `async (root) => { ${HELPERS} return JSON.stringify(await (${String(work)})(root, ${json(argument)})); }`;

/** The same with the page's document, as an expression. */
export const callInPage = <A, R>(work: InPage<Document, A, R>, argument: A): string =>
  `(async () => { ${HELPERS} return JSON.stringify(await (${String(work)})(document, ${json(argument)})); })()`;

/** The result of such a call. `R` must be a type that survives JSON; nothing can check that here. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what its function gives
export const resultOf = <R>(text: unknown): R => (typeof text === 'string' ? (JSON.parse(text) as R) : (undefined as R));
