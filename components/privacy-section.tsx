import type { JSX } from 'preact';
import { FactList, type Fact } from './fact-list';

/** The knowledge base that ships with this copy of the extension. */
export interface KnowledgeFacts {
  /** "14 Jun 2026". */
  readonly date?: string | undefined;
  readonly hash: string;
}

const STORED: readonly Fact[] = [
  { name: 'Your choices', text: 'Topics switched off, sites with a choice of their own, how often a name is marked, and whether you paused. They are kept in the browser’s own storage for extensions.' },
  { name: 'Of what you read', text: 'Nothing. A page’s text and address are read on this device while the page is open, and forgotten with it.' },
];

const PERMISSIONS: readonly Fact[] = [
  { name: 'Storage', text: 'Keeps your choices.' },
  { name: 'Scripting', text: 'Starts the reader on news pages, and only there.' },
  { name: 'Access to pages', text: 'Reads the text of an article to find the names in it. You can withdraw it in the browser’s settings, for all sites or for one.' },
];

/** Options: what is stored, what is allowed and why, and what is sent. */
export function PrivacySection({ knowledge }: { readonly knowledge: KnowledgeFacts }): JSX.Element {
  return (
    <>
      <h1>Privacy</h1>
      <p class="nw-intro">Everything happens on this device.</p>
      <h2>Sent</h2>
      <FactList facts={[{ name: 'Requests made', text: 'None' }]} />
      <h2>Stored</h2>
      <FactList facts={STORED} />
      <h2>Allowed, and what for</h2>
      <FactList facts={PERMISSIONS} />
      <h2>Knowledge base</h2>
      <FactList
        facts={[
          { name: 'Built', text: knowledge.date ?? 'no date' },
          { name: 'Fingerprint', text: <span class="nw-hash">{knowledge.hash}</span> },
        ]}
      />
    </>
  );
}
