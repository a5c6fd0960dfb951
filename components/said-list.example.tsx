import type { Example } from './examples/example';
import { SaidList } from './said-list';

export const examples: readonly Example[] = [
  {
    title: 'Two quotations',
    element: (
      <div class="nw-note">
        <SaidList
          said={[
            { text: 'The Islamic world should be united against Israel\'s attacks in Palestine', told: 'Ebrahim Raisi', outlet: 'Outlet not stated', date: '7 Apr 2023' },
            { text: 'The Palestinians are not alone', outlet: 'Outlet not stated', date: '8 Apr 2023' },
          ]}
        />
      </div>
    ),
  },
];
