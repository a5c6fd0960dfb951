import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../core/settings/settings';
import { Specimen, type SpecimenPart } from './specimen';

type Density = Settings['density'];

const WORDS: Record<Density, { readonly title: string; readonly text: string }> = {
  first: { title: 'The first time it is named', text: 'One mark for each name in an article. The calmest page.' },
  all: { title: 'Every time it is named', text: 'Wherever you begin to read, the name is marked.' },
};

export interface DensityChoiceProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** Which mentions of a name are marked, with a line that shows it. */
export function DensityChoice({ density, onDensity }: DensityChoiceProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="nw-choice">
      <legend class="nw-hidden">Mark a name</legend>
      {(['first', 'all'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === density} onChange={() => onDensity(value)} />
          <span>
            {WORDS[value].title}
            <span class="nw-row-text">{WORDS[value].text}</span>
          </span>
        </label>
      ))}
      <Specimen parts={lineFor(density)} />
    </fieldset>
  );
}

function lineFor(density: Density): readonly SpecimenPart[] {
  const later: SpecimenPart = density === 'all' ? { text: 'Erdogan', mark: 'closed' } : { text: 'Erdogan' };
  return [
    { text: 'Erdogan', mark: 'closed' },
    { text: ' also called on ' },
    { text: 'Raisi', mark: 'closed' },
    { text: ' to jointly pursue efforts in international platforms … ' },
    later,
    { text: ' said it was important to show unity.' },
  ];
}
