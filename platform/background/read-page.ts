import type { PageReading } from '../../core/match/page-reading';
import type { PageText } from '../../core/match/page-text';
import { selectMarks } from '../../core/match/select-marks';
import type { Settings } from '../../core/settings/settings';
import { isSiteOff } from '../../core/settings/site-state';
import type { KnowledgeState } from '../knowledge-store';

/** Finds the mentions of a page and says which of them are to be marked. */
export function readPage(page: PageText, host: string, settings: Settings, knowledge: KnowledgeState): PageReading {
  if (settings.paused || isSiteOff(settings, host)) return { state: 'off' };
  if (knowledge.state === 'unreadable') return { state: 'kb-unreadable', reason: knowledge.reason };
  const { matcher, entity } = knowledge.open;
  const mentions = matcher(page);
  const marked = selectMarks(page, mentions, entity, settings);
  return {
    state: 'read',
    mentions: mentions.map((mention) => {
      const isMarked = marked.has(mention);
      // Only a card tells why, and only marks have cards.
      return { ...mention, evidence: isMarked ? mention.evidence : [], marked: isMarked, draft: entity(mention.entity)?.reviewed === false };
    }),
  };
}
