import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OPTIONS_SECTIONS, type OptionsSection } from '../../components/options-nav';
import { OptionsView } from '../../components/options-view';
import { PopupMessage } from '../../components/popup-message';
import { DEFAULTS } from '../../core/settings/defaults';
import type { Settings } from '../../core/settings/settings';
import { withSite } from '../../core/settings/site-state';
import { withTopic } from '../../core/settings/topic-state';
import type { Caller } from '../../platform/messages/envelope';
import type { KnowledgeSummary, ToBackground } from '../../platform/messages/to-background';
import { changeSettings, onSettingsChanged, readStoredSettings } from '../../platform/settings-store';

/** The part that the address names after "#". */
const sectionOf = (hash: string): OptionsSection => OPTIONS_SECTIONS.find((section) => `#${section}` === hash) ?? 'topics';

/** Joins the options page's view with the background and the settings; each change is saved as it is made. */
export function Options({ background }: { readonly background: Caller<ToBackground> }): JSX.Element | null {
  const [section, setSection] = useState(sectionOf(location.hash));
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [summary, setSummary] = useState<KnowledgeSummary>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    const stop = new AbortController();
    void readStoredSettings().then(setSettings);
    onSettingsChanged(setSettings, stop.signal);
    window.addEventListener('hashchange', () => setSection(sectionOf(location.hash)), { signal: stop.signal });
    background.summary(null).then(setSummary, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
    return () => stop.abort();
  }, []);

  if (failure !== undefined) return <PopupMessage title="The knowledge base cannot be read" text={`${failure}. Install the extension again.`} />;
  if (!summary) return null;
  return (
    <OptionsView
      section={section}
      onSection={setSection}
      topics={summary.topics.map((topic) => ({ ...topic, on: !settings.topicsOff.includes(topic.id) }))}
      onTopic={(id, on) => void changeSettings((now) => withTopic(now, id, on))}
      sites={settings.sites}
      onSite={(host, choice) => void changeSettings((now) => withSite(now, host, choice))}
      onForgetSite={(host) => void changeSettings((now) => withSite(now, host, undefined))}
      density={settings.density}
      onDensity={(density) => void changeSettings((now) => ({ ...now, density }))}
      knowledge={{ date: summary.date, hash: summary.hash }}
    />
  );
}
