import type { JSX } from 'preact';
import { Specimen, type SpecimenPart } from './specimen';
import { TopicList, type TopicListProps } from './topic-list';

const LINE: readonly SpecimenPart[] = [
  { text: 'The clashes at ' },
  { text: 'Al-Aqsa Mosque', mark: 'closed' },
  { text: ', which sits on the ' },
  { text: 'Temple Mount', mark: 'open' },
  { text: ' site in Jerusalem’s ' },
  { text: 'Old City', mark: 'closed' },
  { text: '.' },
];

/** Options: what is explained. */
export function TopicsSection(props: TopicListProps): JSX.Element {
  return (
    <>
      <h1>Topics</h1>
      <p class="nw-intro">Switch off what you do not want explained. Open pages follow at once.</p>
      <TopicList {...props} />
      <h2>How a marked line looks</h2>
      <Specimen parts={LINE} />
    </>
  );
}
