import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bringIntoView } from './bring-into-view';
import type { PartId } from './note-part';
import { showSource } from './show-source';

interface Opened {
  readonly part: PartId;
  /** The source that was followed here. */
  readonly source?: number;
}

/** What of a card is opened from its foot: one part at a time, brought into view when it opens. */
export interface Panel {
  readonly element: RefObject<HTMLElement>;
  readonly open: PartId | undefined;
  readonly toggle: (part: PartId) => void;
  readonly openSource: (number: number) => void;
}

export function usePanel(): Panel {
  const element = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened>();
  useLayoutEffect(() => {
    if (!opened || !element.current) return;
    bringIntoView(element.current, 0);
    if (opened.source !== undefined) showSource(element.current, opened.source);
  }, [opened]);
  return {
    element,
    open: opened?.part,
    toggle: (part) => setOpened(opened?.part === part ? undefined : { part }),
    openSource: (source) => setOpened({ part: 'sources', source }),
  };
}
