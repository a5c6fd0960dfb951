import type { JSX } from 'preact';
import type { DensityChoiceProps } from './density-choice';
import { OptionsNav, type OptionsNavProps, type OptionsSection } from './options-nav';
import { PrivacySection, type KnowledgeFacts } from './privacy-section';
import type { SiteListProps } from './site-list';
import { SitesSection } from './sites-section';
import type { TopicListProps } from './topic-list';
import { TopicsSection } from './topics-section';

export interface OptionsViewProps extends OptionsNavProps, TopicListProps, SiteListProps, DensityChoiceProps {
  readonly knowledge: KnowledgeFacts;
  readonly dir?: 'ltr' | 'rtl';
}

const SECTIONS: Record<OptionsSection, (props: OptionsViewProps) => JSX.Element> = {
  topics: ({ topics, onTopic }) => <TopicsSection topics={topics} onTopic={onTopic} />,
  sites: ({ sites, onSite, onForgetSite, density, onDensity }) => (
    <SitesSection sites={sites} onSite={onSite} onForgetSite={onForgetSite} density={density} onDensity={onDensity} />
  ),
  privacy: ({ knowledge }) => <PrivacySection knowledge={knowledge} />,
};

/** The options page. What is changed is saved as it is changed; there is no button for it. */
export function OptionsView(props: OptionsViewProps): JSX.Element {
  return (
    <div class="nw-options" lang="en" dir={props.dir ?? 'ltr'}>
      <OptionsNav section={props.section} onSection={props.onSection} />
      <main class="nw-options-main">{SECTIONS[props.section](props)}</main>
    </div>
  );
}
