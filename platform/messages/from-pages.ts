import * as v from 'valibot';
import { BLOCK_KINDS } from '../../core/match/page-text';
import { EntityId } from '../../core/model/ids';
import { PageLanguage } from '../../core/model/language';
import { PartialDate } from '../../core/model/partial-date';
import type { ToBackground } from './to-background';

/** More text than any article has; a page that sends more is refused, not cut. */
const MOST_TEXT = 5_000_000;
const MOST_BLOCKS = 100_000;

const nothing = v.nullish(v.null());
const pageText = v.object({
  blocks: v.pipe(
    v.array(v.object({ text: v.string(), kind: v.picklist(BLOCK_KINDS) })),
    v.maxLength(MOST_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT, 'the page has too much text'),
  ),
  lang: v.optional(PageLanguage),
  date: v.optional(PartialDate),
});

/** Who may make a call: scripts in pages, or only our own pages. */
export type Origin = 'page' | 'extension';

/** The shape of each call's argument and who may send it; a call that is missing here does not compile. */
export const CALLS: { readonly [Name in keyof ToBackground]: { readonly from: readonly Origin[]; readonly argument: v.GenericSchema<unknown, Parameters<ToBackground[Name]>[0] | undefined> } } = {
  newsSeen: { from: ['page'], argument: nothing },
  readPage: { from: ['page'], argument: pageText },
  noteFor: {
    from: ['page', 'extension'],
    argument: v.object({ entity: EntityId, pageDate: v.optional(PartialDate), onPage: v.pipe(v.array(EntityId), v.maxLength(10_000)) }),
  },
  sendCard: { from: ['page'], argument: nothing },
  viewTab: { from: ['extension'], argument: v.object({ tabId: v.pipe(v.number(), v.integer()) }) },
  search: { from: ['extension'], argument: v.object({ query: v.pipe(v.string(), v.maxLength(200)) }) },
  summary: { from: ['extension'], argument: nothing },
};
