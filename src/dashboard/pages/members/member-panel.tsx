import { useQuery } from '@tanstack/react-query';
import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import type { MemberSearch } from '../../../domain/member-search';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';
import { accountQueries } from '../../data/accounts/queries';
import { rewardQueries } from '../../data/rewards/queries';
import { tierQueries } from '../../data/tiers/queries';
import type { Drafts } from './adjust-draft';
import { MemberDetails } from './member-details';
import { PanelStep } from './panel-step';
import { PanelSkeleton } from './panel-skeleton';
import { usePersonName } from './use-person-name';

type MemberPanelProps = {
  accountId: string;
  drafts: Drafts;
  location: PageLocation<MemberSearch>;
  onReturnFocus: () => void;
};

/** One member beside the list: who, how much, how come; and the step in which points are adjusted. */
export function MemberPanel({ accountId, drafts, location, onReturnFocus }: MemberPanelProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { query, push, replace } = location;
  const account = useQuery(accountQueries.detail(accountId));
  const tiers = useQuery(tierQueries.program());
  const rewards = useQuery(rewardQueries.list());
  const name = usePersonName(account.data?.contact);
  const steps = {
    '': undefined,
    adjust: t('adjust.title', { unit: format.pointsUnit }),
    reverse: t('reversal.title'),
  };
  const step = steps[query.task];
  const leaveStep = () => {
    replace({ task: '', entry: '' });
  };
  return (
    <RecordPanel
      step={query.task}
      title={account.data === undefined ? t('panel.loadingName') : name}
      subtitle={step}
      closeLabel={t('panel.close')}
      onClose={() => {
        push({ member: '', task: '', entry: '' });
      }}
      back={step !== undefined ? { label: t('adjust.back'), onClick: leaveStep } : undefined}
      onReturnFocus={onReturnFocus}
    >
      {step !== undefined && account.data !== undefined ? (
        <PanelStep
          task={query.task}
          entryId={query.entry}
          account={account.data}
          context={{ tiers: tiers.data ?? null, rewards: rewards.data?.rewards ?? [] }}
          drafts={drafts}
          onLeave={leaveStep}
        />
      ) : (
        <SidePanel.Content>
          <AsyncSection state={account} size="card" skeleton={<PanelSkeleton />}>
            {(data) => (
              <MemberDetails
                state={account}
                account={data}
                tiers={tiers.data ?? null}
                onAdjust={() => {
                  push({ task: 'adjust' });
                }}
                onReverse={(entry) => {
                  push({ task: 'reverse', entry });
                }}
              />
            )}
          </AsyncSection>
        </SidePanel.Content>
      )}
    </RecordPanel>
  );
}
