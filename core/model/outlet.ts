import * as v from 'valibot';
import { OutletId } from './ids';
import { Language } from './language';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Who publishes an article. `hosts` are the domains it publishes under. */
export const Outlet = v.strictObject({
  id: OutletId,
  name: text,
  based: v.optional(text),
  lang: v.optional(Language, 'en'),
  hosts: v.optional(v.array(text), []),
});
export type Outlet = v.InferOutput<typeof Outlet>;
export const Outlets = v.array(Outlet);
