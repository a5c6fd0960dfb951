import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Note } from '../core/note/note';
import { CardFoot } from './card-foot';
import { layOut } from './card-layout';
import { FirstLook } from './first-look';
import { NoteFolds } from './note-folds';
import { partsOf } from './note-parts';
import { usePanel } from './use-panel';
import { WhyThis } from './why-this';

export interface CardContentsProps {
  readonly note: Note;
  readonly reason: string;
  readonly onKnow?: (() => void) | undefined;
}

/** The card below its head: the first look, three rows at most, and a foot that opens everything else in a panel above itself. */
export function CardContents({ note, reason, onKnow }: CardContentsProps): JSX.Element {
  const panel = usePanel();
  const panelId = useId();
  const citing = { sources: note.sources, onSource: panel.openSource };
  const why = { id: 'why', title: 'Why am I seeing this', content: <WhyThis reason={reason} onKnow={onKnow} /> } as const;
  const { rows, foot } = layOut([...partsOf(note, citing), why], note.contested.length > 0);
  const shown = foot.find(({ id }) => id === panel.open);
  return (
    <>
      <div class="nw-card-body" data-scrolls>
        <FirstLook note={note} citing={citing} />
        <NoteFolds parts={rows} />
        <section class="nw-panel" id={panelId} ref={panel.element} aria-labelledby={`${panelId}-title`} hidden={!shown}>
          <h3 class="nw-panel-title" id={`${panelId}-title`}>{shown?.title}</h3>
          {shown?.content}
        </section>
      </div>
      <CardFoot parts={foot} open={shown?.id} panelId={panelId} asOf={note.asOf} onToggle={panel.toggle} />
    </>
  );
}
