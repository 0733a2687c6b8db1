import { TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type ViewButtonProps = {
  id: string;
  /** Whether what is shown is a view already: one of ours, or the owner's `ownName`. */
  isNamed: boolean;
  ownName: string | undefined;
  isSaving: boolean;
  onSave: () => void;
  onDelete: (name: string) => void;
};

/**
 * Deletes the owner's view that is shown, or saves what is shown as one; ours are neither. It keeps the focus when it
 * turns from one into the other.
 */
export function ViewButton(props: ViewButtonProps) {
  const { id, isNamed, ownName, isSaving, onSave, onDelete } = props;
  const { t } = useTranslation('memberFilters');
  if (isNamed && ownName === undefined) return null;
  return (
    <TextButton
      id={id}
      size="small"
      {...(ownName === undefined && { ariaExpanded: isSaving })}
      onClick={() => {
        if (ownName === undefined) onSave();
        else onDelete(ownName);
      }}
    >
      {ownName === undefined ? t('views.save') : t('views.delete')}
    </TextButton>
  );
}
