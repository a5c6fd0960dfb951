import * as v from 'valibot';
import { TopicId } from '../model/ids';
import type { Settings } from './settings';

/** Host names kept at most: a longer list would not fit into one synced item. */
const MOST_SITES = 500;

const host = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}.-]{1,253}$/u));

/** One schema a field, so that one bad field costs only itself. */
export const FIELDS: { readonly [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> } = {
  paused: v.boolean(),
  topicsOff: v.pipe(v.array(TopicId), v.maxLength(1_000)),
  sites: v.pipe(
    v.record(host, v.picklist(['on', 'off'])),
    v.check((sites) => Object.keys(sites).length <= MOST_SITES),
  ),
  density: v.picklist(['first', 'all']),
};
