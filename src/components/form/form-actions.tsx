import { Box, Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type FormActionsProps = {
  isDirty: boolean;
  isSaving: boolean;
  onCancel: () => void;
  /** Set where the buttons stand outside the form (a page's header). */
  formId?: string;
  saveLabel?: string;
};

/**
 * Save and Cancel. Save stays enabled on an invalid form, because pressing it is how one learns what is missing; while
 * saving it is off, so that nothing is sent twice. It asks for attention only where there is something to save.
 */
export function FormActions(props: FormActionsProps) {
  const { isDirty, isSaving, onCancel, formId, saveLabel } = props;
  const { t } = useTranslation('app');
  return (
    <Box gap="SP2" align="right">
      <Button priority="secondary" disabled={!isDirty || isSaving} onClick={onCancel}>
        {t('actions.cancel')}
      </Button>
      <Button
        type="submit"
        priority={isDirty ? 'primary' : 'secondary'}
        disabled={isSaving}
        {...(formId !== undefined && { form: formId })}
      >
        {isSaving ? t('actions.saving') : (saveLabel ?? t('actions.save'))}
      </Button>
    </Box>
  );
}
