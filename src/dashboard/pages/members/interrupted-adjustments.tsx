import { Box } from '@wix/design-system';
import { useState } from 'react';
import type { MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';
import { forgetPending, readPending } from './pending-adjustments';
import { InterruptedAdjustment } from './interrupted-adjustment';
import type { Drafts } from './adjust-draft';

type InterruptedAdjustmentsProps = { drafts: Drafts; location: PageLocation<MemberSearch> };

/**
 * What was sent before the page was left or reloaded, and whose outcome nobody saw: looked up now, and told. A panel
 * that is open on one of them looks it up by itself.
 */
export function InterruptedAdjustments({ drafts, location }: InterruptedAdjustmentsProps) {
  const [pending, setPending] = useState(readPending);
  const { query, push } = location;
  const open = pending.filter(
    ({ accountId, key }) => query.member !== accountId && drafts.has(key),
  );
  const drop = (key: string) => {
    setPending((all) => all.filter((one) => one.key !== key));
  };
  if (open.length === 0) return null;
  return (
    <Box direction="vertical" gap="SP2" marginBottom="SP4">
      {open.map((one) => (
        <InterruptedAdjustment
          key={one.key}
          pending={one}
          onApplied={() => {
            drafts.delete(one.key);
            forgetPending(one.key);
            drop(one.key);
          }}
          onOpen={() => {
            const entry = one.values.intent === 'reversal' ? one.seed : '';
            push({
              member: one.accountId,
              task: entry === '' ? 'adjust' : 'reverse',
              entry,
            });
          }}
        />
      ))}
    </Box>
  );
}
