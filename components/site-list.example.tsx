import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { SiteList } from './site-list';

export const examples: readonly Example[] = [
  { title: 'Two sites', element: <div class="nw-options-main"><SiteList sites={{ 'news.example.com': 'on', 'shop.example.org': 'off' }} onSite={nothing} onForgetSite={nothing} /></div> },
];
