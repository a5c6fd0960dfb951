import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { SiteSwitch } from './site-switch';

export const examples: readonly Example[] = [
  { title: 'On', element: <SiteSwitch host="news.example.com" state="on" onChange={nothing} /> },
  { title: 'Off', element: <SiteSwitch host="news.example.com" state="off" onChange={nothing} /> },
  { title: 'A long name', element: <SiteSwitch host="the-very-long-name-of-a-local-newspaper.region.example.com" state="on" onChange={nothing} /> },
];
