import type { JSX } from 'preact';
import type { Brief } from '../core/brief/brief';
import type { EntityId } from '../core/model/ids';
import { BriefPart } from './brief-part';
import { EntityList } from './entity-list';
import { RelationList } from './relation-list';
import { Timeline } from './timeline';

export interface BriefViewProps {
  readonly brief: Brief;
  readonly onOpenNote: (id: EntityId) => void;
}

/** The page in ten seconds. Parts that have nothing are absent. */
export function BriefView({ brief, onOpenNote }: BriefViewProps): JSX.Element {
  return (
    <>
      <p class="nw-lead">{brief.lead.map((part) => (part.strong ? <strong>{part.text}</strong> : part.text))}</p>
      {brief.entities.length > 0 && (
        <BriefPart title="Who and what">
          <EntityList entities={brief.entities} onOpen={onOpenNote} />
        </BriefPart>
      )}
      {brief.relations.length > 0 && (
        <BriefPart title="How they relate">
          <RelationList relations={brief.relations} />
        </BriefPart>
      )}
      {brief.timeline.length > 0 && (
        <BriefPart title="What led here">
          <Timeline entries={brief.timeline} />
        </BriefPart>
      )}
      {brief.unknown.length > 0 && (
        <BriefPart title="Also named, not in the knowledge base">
          <p class="nw-unknown">{brief.unknown.join(' · ')}</p>
        </BriefPart>
      )}
    </>
  );
}
