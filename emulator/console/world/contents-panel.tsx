import type { WorldState } from '../api/world';
import { Facts } from '../parts/facts';
import { formatNumber } from '../parts/format';
import { Panel } from '../parts/panel';

type ContentsPanelProps = { readonly world: WorldState };

/** How much there is of everything, and what all points add up to. */
export function ContentsPanel({ world: { counts, points } }: ContentsPanelProps) {
  return (
    <Panel title="State of the world">
      <Facts
        facts={[
          ['Contacts', formatNumber(counts.contacts)],
          ['Members of the program', formatNumber(counts.accounts)],
          ['Transactions', formatNumber(counts.transactions)],
          ['Earning rules', formatNumber(counts.earningRules)],
          ['Rewards', formatNumber(counts.rewards)],
          ['Coupons', formatNumber(counts.coupons)],
          ['Checkouts', formatNumber(counts.checkouts)],
          ['Activities', formatNumber(counts.activities)],
        ]}
      />
      <h3>Points of everybody</h3>
      <Facts
        facts={[
          ['Balance', formatNumber(points.balance)],
          ['Earned', formatNumber(points.earned)],
          ['Adjusted', formatNumber(points.adjusted)],
          ['Redeemed', formatNumber(points.redeemed)],
          ['Expired', formatNumber(points.expired)],
        ]}
      />
    </Panel>
  );
}
