import type { JSX } from 'preact';

/** The parts of the options page, in order; each is also its address after "#". */
export const OPTIONS_SECTIONS = ['topics', 'sites', 'privacy'] as const;
export type OptionsSection = (typeof OPTIONS_SECTIONS)[number];

const TITLES: Record<OptionsSection, string> = { topics: 'Topics', sites: 'Sites', privacy: 'Privacy' };

export interface OptionsNavProps {
  readonly section: OptionsSection;
  readonly onSection: (section: OptionsSection) => void;
}

/** Links between the parts of the options page. They are real links: the browser's Back leads back. */
export function OptionsNav({ section, onSection }: OptionsNavProps): JSX.Element {
  return (
    <nav class="nw-options-nav" aria-label="Options">
      <p class="nw-options-name">Newsgloss</p>
      <ul>
        {OPTIONS_SECTIONS.map((own) => (
          <li key={own}>
            <a href={`#${own}`} aria-current={own === section ? 'page' : undefined} onClick={() => onSection(own)}>
              {TITLES[own]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
