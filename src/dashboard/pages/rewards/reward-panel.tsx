import { useIsMutating, useQuery } from '@tanstack/react-query';
import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { bothStates } from '../../../components/both-states';
import { RecordPanel } from '../../../components/collection/record-panel';
import type { Reward } from '../../../domain/reward';
import type { RewardSearch, RewardStep } from '../../../domain/reward-search';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { rewardMutations } from '../../data/rewards/mutations';
import { rewardQueries } from '../../data/rewards/queries';
import { tierQueries } from '../../data/tiers/queries';
import { EditReward } from './edit-reward';
import { GoneReward } from './gone-reward';
import { NewReward } from './new-reward';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import { RewardDetails } from './reward-details';

type RewardPanelProps = {
  step: RewardStep;
  location: PageLocation<RewardSearch>;
  onUnsaved: (isUnsaved: boolean) => void;
  onReturnFocus: () => void;
};

/** One reward beside the list: what it means, and the step in which it is edited; or a new one. */
export function RewardPanel({ step, location, onUnsaved, onReturnFocus }: RewardPanelProps) {
  const { t } = useTranslation('rewards');
  const { push, replace } = location;
  const list = useQuery(rewardQueries.list());
  const tiers = useQuery(tierQueries.program());
  const changing = useIsMutating({ mutationKey: rewardMutations.changing(step.reward) });
  const changingEach = useIsMutating({ mutationKey: rewardMutations.changingEach() });
  const isChanging = changing + changingEach > 0;
  const reward = list.data?.rewards.find(({ id }) => id === step.reward) ?? null;
  const close = () => {
    push({ reward: '', task: '' });
  };
  const leaveStep = () => {
    replace({ task: '' });
  };
  const skeleton = (
    <SidePanel.Content>
      <LinesSkeleton />
    </SidePanel.Content>
  );
  return (
    <RecordPanel
      step={step.task}
      title={step.task === 'new' ? t('form.newTitle') : (reward?.name ?? t('panel.loadingName'))}
      subtitle={step.task === 'edit' ? t('form.editTitle') : undefined}
      closeLabel={t('panel.close')}
      onClose={close}
      back={step.task === 'edit' ? { label: t('form.back'), onClick: leaveStep } : undefined}
      onReturnFocus={onReturnFocus}
    >
      <AsyncSection state={bothStates(list, tiers)} size="card" skeleton={skeleton}>
        {([{ rewards }, program]) => {
          if (reward === null && step.task !== 'new') {
            return isChanging ? skeleton : <GoneReward onClose={close} />;
          }
          return (
            <Step
              {...{ task: step.task, reward, rewards, program, location, onUnsaved }}
              onLeave={leaveStep}
              onClose={close}
            />
          );
        }}
      </AsyncSection>
    </RecordPanel>
  );
}

type StepProps = {
  task: RewardStep['task'];
  /** Null for a new reward that is no copy. */
  reward: Reward | null;
  rewards: readonly Reward[];
  program: TiersProgram;
  location: PageLocation<RewardSearch>;
  onUnsaved: (isUnsaved: boolean) => void;
  onLeave: () => void;
  onClose: () => void;
};

function Step(props: StepProps) {
  const { task, reward, rewards, program, location, onUnsaved, onLeave, onClose } = props;
  if (task === 'new' || reward === null) {
    return (
      <NewReward
        original={reward}
        tiers={program}
        knownIds={rewards.map(({ id }) => id)}
        onUnsaved={onUnsaved}
        onCancel={onClose}
        onCreated={({ id }) => {
          location.push({ reward: id, task: '' });
        }}
      />
    );
  }
  if (task === 'edit' && reward.kind !== 'OTHER') {
    const { kind } = reward;
    return <EditReward reward={{ ...reward, kind }} tiers={program} {...{ onUnsaved, onLeave }} />;
  }
  return <RewardDetails reward={reward} tiers={program} location={location} onDeleted={onClose} />;
}
