import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../components/collection/bulk-bar';
import type { Reward } from '../../../domain/reward';
import { useFormat } from '../../../i18n/use-format';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { useBulkActions } from './use-bulk-actions';

type RewardsBulkBarProps = {
  chosen: readonly Reward[];
  affordabilityOf: (reward: Reward) => AffordabilityState;
  onChoose: (rewards: readonly Reward[]) => void;
  onRemoved: (rewards: readonly Reward[]) => void;
};

/** What can be done to the chosen rewards; there only while some are chosen. */
export function RewardsBulkBar(props: RewardsBulkBarProps) {
  const { chosen, affordabilityOf, onChoose, onRemoved } = props;
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const actions = useBulkActions({ affordabilityOf, onSettled: onChoose, onRemoved });
  if (chosen.length === 0) return null;
  return (
    <BulkBar
      summary={t('bulk.selected', { count: chosen.length, amount: format.number(chosen.length) })}
      isBusy={actions.isBusy}
      onClear={() => {
        onChoose([]);
      }}
      actions={[
        { label: t('bulk.activate'), onClick: () => void actions.setActive(chosen, true) },
        { label: t('bulk.deactivate'), onClick: () => void actions.setActive(chosen, false) },
        {
          label: t('bulk.remove'),
          isDestructive: true,
          onClick: () => void actions.remove(chosen),
        },
      ]}
    />
  );
}
