import type { Settings } from './settings';

/** Whether the reader switched this site off. */
export const isSiteOff = ({ sites }: Settings, host: string): boolean => Object.hasOwn(sites, host) && sites[host] === 'off';

/** The settings with another choice for one site; without a choice, the site is read where its pages are news. */
export function withSite(settings: Settings, host: string, choice: 'on' | 'off' | undefined): Settings {
  const others = Object.entries(settings.sites).filter(([other]) => other !== host);
  return { ...settings, sites: Object.fromEntries(choice === undefined ? others : [...others, [host, choice]]) };
}
