import type { TopicId } from '../model/ids';
import type { Settings } from './settings';

/** The settings with one topic switched on or off. */
export function withTopic(settings: Settings, topic: TopicId, on: boolean): Settings {
  const others = settings.topicsOff.filter((other) => other !== topic);
  return { ...settings, topicsOff: on ? others : [...others, topic] };
}
