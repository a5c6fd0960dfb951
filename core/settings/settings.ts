import type { TopicId } from '../model/ids';

export type SiteChoice = 'on' | 'off';

/** What the reader chose. Only what differs from the defaults is stored. */
export interface Settings {
  /** True: no page is read anywhere until the reader resumes. */
  readonly paused: boolean;
  readonly topicsOff: readonly TopicId[];
  /** By host name, such as "news.example.com". A host that is absent is read where the page is news. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  /** Which mentions of an entity are marked. */
  readonly density: 'first' | 'all';
}
