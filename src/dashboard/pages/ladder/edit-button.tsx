import { IconButton } from '@wix/design-system';
import { Edit } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import { editButtonId } from './focus-edit-button';
import type { RungActions } from './rung-actions';
import type { RungView } from './rung-view';

type EditButtonProps = { rung: RungView; actions: RungActions };

/** Opens the tier's panel, where everything can be done to it without dragging anything. */
export function EditButton({ rung, actions }: EditButtonProps) {
  const { t } = useTranslation('ladder');
  const { key, name } = rung;
  return (
    <IconButton
      id={editButtonId(key)}
      size="small"
      priority="tertiary"
      ariaLabel={t('rung.edit', { name })}
      onClick={() => {
        actions.onEdit(key);
      }}
    >
      <Edit />
    </IconButton>
  );
}
