import { Box, IconButton, Tooltip } from '@wix/design-system';
import { Delete, Duplicate, Edit } from '@wix/wix-ui-icons-common';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { RewardSearch } from '../../../domain/reward-search';
import type { PageLocation } from '../../app/page-location';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { useDeleteReward } from './use-delete-reward';

type RowActionsProps = {
  reward: Reward;
  affordability: AffordabilityState;
  location: PageLocation<RewardSearch>;
};

/**
 * What can be done with a reward without opening it first. Buttons, not the design system's menu: that one marks an
 * element without a role as expandable.
 */
export function RowActions({ reward, affordability, location }: RowActionsProps) {
  const { t } = useTranslation('rewards');
  const deletion = useDeleteReward(reward, affordability);
  const { id, name, kind } = reward;
  const isEditable = kind !== 'OTHER';
  return (
    <Box gap="3px" align="right">
      <Action
        label={t('rowAction.edit', { name })}
        icon={<Edit />}
        isDisabled={!isEditable}
        onClick={() => {
          location.push({ reward: id, task: 'edit' });
        }}
      />
      <Action
        label={t('rowAction.duplicate', { name })}
        icon={<Duplicate />}
        isDisabled={!isEditable}
        onClick={() => {
          location.push({ reward: id, task: 'new' });
        }}
      />
      <Action
        label={t('rowAction.delete', { name })}
        icon={<Delete />}
        isDisabled={deletion.isDeleting}
        onClick={() => void deletion.ask()}
      />
    </Box>
  );
}

type ActionProps = {
  label: string;
  icon: ReactElement;
  isDisabled: boolean;
  onClick: () => void;
};

function Action({ label, icon, isDisabled, onClick }: ActionProps) {
  return (
    <Tooltip content={label} disabled={isDisabled}>
      <IconButton
        ariaLabel={label}
        size="small"
        priority="tertiary"
        disabled={isDisabled}
        onClick={onClick}
      >
        {icon}
      </IconButton>
    </Tooltip>
  );
}
