import { useQuery } from '@tanstack/react-query';
import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import type { MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';
import { accountQueries } from '../../data/accounts/queries';
import { rewardQueries } from '../../data/rewards/queries';
import { tierQueries } from '../../data/tiers/queries';
import type { Drafts } from './adjust-draft';
import { MemberDetails } from './member-details';
import { PanelStep } from './panel-step';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import { usePersonName } from './use-person-name';

type MemberPanelProps = {
  accountId: string;
  drafts: Drafts;
  location: PageLocation<MemberSearch>;
  onReturnFocus: () => void;
};

/** One member beside the list: who, how much, how come; and the steps in which points are moved. */
export function MemberPanel({ accountId, drafts, location, onReturnFocus }: MemberPanelProps) {
  const { t } = useTranslation(['members', 'memberInsight', 'redeem']);
  const { query, push, replace } = location;
  const account = useQuery(accountQueries.detail(accountId));
  const tiers = useQuery(tierQueries.program());
  const rewards = useQuery(rewardQueries.list());
  const name = usePersonName(account.data?.contact);
  const steps = {
    '': undefined,
    add: undefined,
    adjust: t('adjust.title'),
    reverse: t('reversal.title'),
    redeem: t('redeem:title'),
    coupon: t('redeem:coupon.title'),
    checkout: t('redeem:checkout.title'),
    why: t('memberInsight:why.title'),
  };
  const step = steps[query.task];
  const leaveStep = () => {
    replace(stepBefore(query));
  };
  return (
    <RecordPanel
      step={query.task + query.item}
      title={account.data === undefined ? t('panel.loadingName') : name}
      subtitle={step}
      closeLabel={t('panel.close')}
      onClose={() => {
        push({ member: '', task: '', history: '', entry: '', item: '' });
      }}
      back={step !== undefined ? { label: t('adjust.back'), onClick: leaveStep } : undefined}
      onReturnFocus={onReturnFocus}
    >
      {step !== undefined && account.data !== undefined ? (
        <PanelStep
          task={query.task}
          entryId={query.entry}
          itemId={query.item}
          memberName={name}
          account={account.data}
          context={{ tiers: tiers.data ?? null, rewards: rewards.data?.rewards ?? [] }}
          drafts={drafts}
          go={{ push, replace }}
          onLeave={leaveStep}
        />
      ) : (
        <SidePanel.Content>
          <AsyncSection state={account} size="card" skeleton={<LinesSkeleton />}>
            {(data) => (
              <MemberDetails
                state={account}
                account={data}
                tiers={tiers.data ?? null}
                history={query.history}
                onHistory={(history) => {
                  replace({ history });
                }}
                onAdjust={() => {
                  push({ task: 'adjust' });
                }}
                onReverse={(entry) => {
                  push({ task: 'reverse', entry });
                }}
                onTask={push}
              />
            )}
          </AsyncSection>
        </SidePanel.Content>
      )}
    </RecordPanel>
  );
}

/** Where a step was begun: the list of rewards, the coupon, or the member. */
function stepBefore({ task, item }: MemberSearch): Partial<MemberSearch> {
  if (task === 'redeem' && item !== '') return { item: '' };
  if (task === 'checkout') return { task: 'coupon' };
  return { task: '', entry: '', item: '' };
}
