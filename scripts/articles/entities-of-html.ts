import { parseHTML } from 'linkedom';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

const decoded = (entity: string): string => parseHTML(`<!doctype html><html><body><p>${entity}</p></body></html>`).document.querySelector('p')?.textContent ?? entity;

/** Writes "&amp;" and "&#8217;" as the letters that they stand for; everything else stays, "<" too. */
export const withoutEntities = (text: string): string => text.replace(ENTITY, decoded);
