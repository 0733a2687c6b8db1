import { IconButton, PopoverMenu } from '@wix/design-system';
import { Delete, Duplicate, Edit, More } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { RewardSearch } from '../../../domain/reward-search';
import type { PageLocation } from '../../app/page-location';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { useDeleteReward } from './use-delete-reward';

type RowMenuProps = {
  reward: Reward;
  affordability: AffordabilityState;
  location: PageLocation<RewardSearch>;
};

/** What can be done with a reward, without opening it first. */
export function RowMenu({ reward, affordability, location }: RowMenuProps) {
  const { t } = useTranslation('rewards');
  const deletion = useDeleteReward(reward, affordability);
  const { id, name, kind } = reward;
  const isEditable = kind !== 'OTHER';
  return (
    <PopoverMenu
      triggerElement={
        <IconButton
          size="small"
          priority="secondary"
          disabled={deletion.isDeleting}
          ariaLabel={t('list.actionsOf', { name })}
        >
          <More />
        </IconButton>
      }
    >
      <PopoverMenu.MenuItem
        text={t('panel.edit')}
        prefixIcon={<Edit />}
        disabled={!isEditable}
        onClick={() => {
          location.push({ reward: id, task: 'edit' });
        }}
      />
      <PopoverMenu.MenuItem
        text={t('panel.duplicate')}
        prefixIcon={<Duplicate />}
        disabled={!isEditable}
        onClick={() => {
          location.push({ reward: id, task: 'new' });
        }}
      />
      <PopoverMenu.Divider />
      <PopoverMenu.MenuItem
        text={t('panel.delete')}
        skin="destructive"
        prefixIcon={<Delete />}
        onClick={() => void deletion.ask()}
      />
    </PopoverMenu>
  );
}
