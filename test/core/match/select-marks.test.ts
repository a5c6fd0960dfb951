import { describe, expect, it } from 'vitest';
import type { PageText, TextBlock } from '../../../core/match/page-text';
import { selectMarks } from '../../../core/match/select-marks';
import { DEFAULTS } from '../../../core/settings/defaults';
import type { Settings } from '../../../core/settings/settings';
import { shipped } from '../knowledge/shipped';

const { matcher, knowledge, entity } = shipped();

const pageOf = (...blocks: readonly (readonly [TextBlock['kind'], string])[]): PageText => ({ blocks: blocks.map(([kind, text]) => ({ kind, text })), lang: 'en' });

function marked(page: PageText, settings: Partial<Settings> = {}): string[] {
  return [...selectMarks(page, matcher(page), entity, { ...DEFAULTS, density: 'first', ...settings })].map(({ block, start, surface }) => `${block}:${start} ${surface}`).sort();
}

describe('what is marked', () => {
  const page = pageOf(['heading', 'Israel and Hamas'], ['paragraph', 'Hamas said that Hamas met Iran.']);

  it('is each entity once, in the running text where it is there', () => {
    expect(marked(page)).toEqual(['0:0 Israel', '1:0 Hamas', '1:26 Iran']);
  });

  it('is every mention when the reader wants all', () => {
    expect(marked(page, { density: 'all' })).toEqual(['0:0 Israel', '0:11 Hamas', '1:0 Hamas', '1:16 Hamas', '1:26 Iran']);
  });

  it('is nothing when all topics are off, and the rest when some are', () => {
    expect(marked(page, { density: 'all', topicsOff: knowledge.topics.map(({ id }) => id) })).toEqual([]);
    const topicsOff = knowledge.entities.filter(({ id }) => String(id) === 'iran').flatMap(({ topics }) => topics);
    expect(marked(page, { density: 'all', topicsOff })).not.toContain('1:26 Iran');
    expect(marked(page, { density: 'all', topicsOff })).toContain('1:0 Hamas');
  });

  it('is the running text, a list or a quote before a caption, and a caption before a heading', () => {
    expect(marked(pageOf(['caption', 'A street in Gaza'], ['heading', 'Iran'], ['caption', 'Talks on Iran and Hamas'], ['list', 'Hamas'], ['quote', 'We saw Gaza.'], ['paragraph', 'Gaza']))).toEqual([
      '2:9 Iran', '3:0 Hamas', '4:7 Gaza',
    ]);
  });

  it('is an entity’s own name before an odd one beside it, but no later block’s', () => {
    expect(marked(pageOf(['paragraph', 'Al-Qassam Brigades, the armed wing of Hamas, said so.']))).toEqual(['0:38 Hamas']);
    expect(marked(pageOf(['paragraph', 'Al-Qassam Brigades said so.'], ['paragraph', 'Hamas did not.']))).toEqual(['0:0 Al-Qassam Brigades']);
  });

  it('stays at the first of two names that both will do', () => {
    expect(marked(pageOf(['paragraph', 'The Islamic Resistance Movement, or Hamas, said so.']))).toEqual(['0:4 Islamic Resistance Movement']);
  });

  it('is no heading below the last text, unless there is nothing but headings', () => {
    expect(marked(pageOf(['heading', 'Talks on Iran'], ['paragraph', 'They went on.'], ['heading', 'More on Israel']))).toEqual(['0:9 Iran']);
    expect(marked(pageOf(['heading', 'Talks on Iran'], ['heading', 'Talks on Israel']))).toEqual(['0:9 Iran', '1:9 Israel']);
  });
});
