import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Caller } from '../../platform/messages/envelope';
import type { TabView, ToBackground } from '../../platform/messages/to-background';
import { onSettingsChanged } from '../../platform/settings-store';

/** A page that was just switched on is scouted and read first; its brief comes when that is done. In ms. */
const READING_PAUSES = [150, 300, 600, 1200];

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** What the popup shows of its tab, anew after every change of the settings. */
export function useTabView(background: Caller<ToBackground>, tab: Promise<number | undefined>): { view: TabView | { state: 'loading' }; reload: () => void } {
  const [view, setView] = useState<TabView | { state: 'loading' }>({ state: 'loading' });

  const load = useCallback(async (isCurrent: () => boolean, expectChange: boolean): Promise<void> => {
    const tabId = await tab;
    const ask = (): Promise<TabView> => (tabId === undefined ? Promise.resolve({ state: 'not-a-page' }) : background.viewTab({ tabId }));
    let answer = await ask();
    for (const ms of expectChange ? READING_PAUSES : []) {
      if (answer.state !== 'not-news' || !isCurrent()) break;
      await pause(ms);
      answer = await ask();
    }
    if (isCurrent()) setView(answer);
  }, [tab]);

  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    load(() => current, turn > 0).catch((error: unknown) => {
      if (current) setView({ state: 'kb-unreadable', reason: error instanceof Error ? error.message : String(error) });
    });
    return () => { current = false; };
  }, [turn]);

  const reload = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChanged(reload, stop.signal);
    return () => stop.abort();
  }, []);
  return { view, reload };
}
