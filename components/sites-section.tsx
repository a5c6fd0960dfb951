import type { JSX } from 'preact';
import { DensityChoice, type DensityChoiceProps } from './density-choice';
import { SiteList, type SiteListProps } from './site-list';

/** Options: where names are marked and how often. */
export function SitesSection({ density, onDensity, ...sites }: DensityChoiceProps & SiteListProps): JSX.Element {
  return (
    <>
      <h1>Sites</h1>
      <p class="nw-intro">News articles are read on every site that you allow. Other pages are left alone.</p>
      <h2>Mark a name</h2>
      <DensityChoice density={density} onDensity={onDensity} />
      <h2>Sites with a choice of their own</h2>
      <SiteList {...sites} />
    </>
  );
}
