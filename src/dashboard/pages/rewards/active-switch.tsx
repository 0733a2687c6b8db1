import { useMutation } from '@tanstack/react-query';
import { Box, Text, ToggleSwitch } from '@wix/design-system';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../components/visually-hidden';
import type { Reward } from '../../../domain/reward';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import { rewardMutations } from '../../data/rewards/mutations';

type ActiveSwitchProps = {
  reward: Reward;
  /** Beside the switch; without one it is only named for screen readers. */
  label?: string;
};

/** Lets customers have the reward or not, at once; while it is being saved it shows what was asked for. */
export function ActiveSwitch({ reward, label }: ActiveSwitchProps) {
  const { t } = useTranslation('rewards');
  const showFailure = useFailureToast();
  const id = useId();
  const { name, revision } = reward;
  // Told here and not to `mutate`, which forgets whoever is gone when the list is fresh.
  const { mutate, isPending, variables } = useMutation({
    ...rewardMutations.setActive(reward.id),
    onSuccess: ({ active }) =>
      showSuccess(active ? t('toggle.on', { name }) : t('toggle.off', { name })),
    onError: ({ detail }, { active }) =>
      showFailure(detail, (reason) =>
        active ? t('toggle.notOn', { name, reason }) : t('toggle.notOff', { name, reason }),
      ),
  });
  const isActive = isPending ? variables.active : reward.active;
  const change = () => {
    mutate({ revision, active: !reward.active });
  };
  return (
    <Box gap="SP2" verticalAlign="middle">
      <ToggleSwitch
        id={id}
        size="small"
        checked={isActive}
        disabled={isPending}
        onChange={change}
      />
      <label htmlFor={id}>
        {label === undefined ? (
          <VisuallyHidden>{t('list.activeOf', { name })}</VisuallyHidden>
        ) : (
          <Text size="small">{label}</Text>
        )}
      </label>
    </Box>
  );
}
