import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import { useFormat } from '../../../i18n/use-format';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailuresToast } from '../../app/use-failures-toast';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { rewardMutations } from '../../data/rewards/mutations';
import type { Outcome } from '../../data/settle-each';
import { useAffected } from './use-affected';

/** As many rewards as a confirmation speaks of one by one. */
const MAX_NAMED = 3;

type BulkOptions = {
  affordabilityOf: (reward: Reward) => AffordabilityState;
  /** What is to stay chosen: those that failed, so that one more click tries them again. */
  onSettled: (failed: Reward[]) => void;
  onRemoved: (removed: Reward[]) => void;
};

/** What can be done to several rewards at once; each is done or refused by itself, and told so. */
export function useBulkActions({ affordabilityOf, onSettled, onRemoved }: BulkOptions) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const tell = useTelling(onSettled);
  const switching = useMutation(rewardMutations.setActiveOfEach());
  const deleting = useMutation(rewardMutations.deleteEach());
  const affectedBy = useAffected();

  const setActive = async (chosen: readonly Reward[], active: boolean) => {
    const others = chosen.filter((reward) => reward.active !== active);
    if (others.length === 0) {
      showSuccess(t(active ? 'bulk.alreadyOn' : 'bulk.alreadyOff'));
      return;
    }
    const outcomes = await switching.mutateAsync({ rewards: others, active });
    tell(outcomes, active ? 'on' : 'off');
  };

  const nameAffected = async (reward: Reward) => {
    const sentences = await affectedBy(reward, affordabilityOf(reward));
    return t('bulk.affects', { name: reward.name, sentences: sentences.join(' ') });
  };

  const remove = async (chosen: readonly Reward[]) => {
    const counted = (count: number) => ({ count, amount: format.number(count) });
    const unnamed = chosen.length - MAX_NAMED;
    const isAgreed = await askToConfirm({
      title: t('bulk.removeTitle', counted(chosen.length)),
      consequences: [
        chosen.some(({ active }) => active) ? t('bulk.removeActive') : t('bulk.removeInactive'),
        ...(await Promise.all(chosen.slice(0, MAX_NAMED).map(nameAffected))),
        ...(unnamed > 0 ? [t('bulk.affectsMore', counted(unnamed))] : []),
        t('bulk.removeNoWayBack'),
      ],
      confirmLabel: t('bulk.removeConfirm', counted(chosen.length)),
      isDestructive: true,
    });
    if (!isAgreed) return;
    const outcomes = await deleting.mutateAsync(chosen);
    tell(outcomes, 'removed');
    onRemoved(outcomes.flatMap(({ change, error }) => (error === null ? [change] : [])));
  };

  return { setActive, remove, isBusy: switching.isPending || deleting.isPending };
}

type Deed = 'on' | 'off' | 'removed';

const FAILED = { on: 'notOn', off: 'notOff', removed: 'notRemoved' } as const;

function useTelling(onSettled: BulkOptions['onSettled']) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const showFailures = useFailuresToast();
  return (outcomes: readonly Outcome<Reward>[], deed: Deed) => {
    const failures = outcomes.flatMap(({ change, error }) =>
      error === null ? [] : [{ name: change.name, error, reward: change }],
    );
    const count = outcomes.length - failures.length;
    if (count > 0) showSuccess(t(`bulk.${deed}`, { count, amount: format.number(count) }));
    showFailures(failures, (names, reason) => t(`bulk.${FAILED[deed]}`, { names, reason }));
    onSettled(failures.map(({ reward }) => reward));
  };
}
