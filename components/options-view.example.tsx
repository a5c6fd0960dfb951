import type { ComponentProps } from 'preact';
import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { topics } from './examples/topics';
import { OptionsView } from './options-view';

const show = (title: string, props: Partial<ComponentProps<typeof OptionsView>>): Example => ({
  title,
  element: (
    <OptionsView
      section="topics"
      topics={topics}
      sites={{ 'shop.example.org': 'off', 'news.example.com': 'on' }}
      density="first"
      knowledge={{ date: '14 Jun 2026', hash: '3f9a1c7e52b04d68a9e1c0f7d2b85e64' }}
      onSection={nothing}
      onTopic={nothing}
      onSite={nothing}
      onForgetSite={nothing}
      onDensity={nothing}
      {...props}
    />
  ),
});

export const examples: readonly Example[] = [
  show('Topics', {}),
  show('Sites', { section: 'sites' }),
  show('Sites, none chosen, every mention', { section: 'sites', sites: {}, density: 'all' }),
  show('Privacy', { section: 'privacy' }),
  show('Right to left', { dir: 'rtl' }),
];
