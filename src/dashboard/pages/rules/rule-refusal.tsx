import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form/form-error';
import type { EarningRule } from '../../../domain/earning-rule';
import type { AppError } from '../../../domain/errors';

type RuleRefusalProps = {
  error: AppError | null;
  /** A rule with the same trigger, which is why Wix takes no second one. */
  inTheWay: EarningRule | undefined;
  onOpen: (step: string) => void;
};

/** Why a rule was not created, where no field is to blame. */
export function RuleRefusal({ error, inTheWay, onOpen }: RuleRefusalProps) {
  const { t } = useTranslation('rules');
  if (error === null) return null;
  if (error.kind !== 'refused' || inTheWay === undefined) return <FormError error={error} />;
  return (
    <div role="alert">
      <SectionHelper
        skin="danger"
        fullWidth
        title={t('form.error.taken', { title: inTheWay.title })}
        actionText={t('picker.openTaken')}
        onAction={() => {
          onOpen(inTheWay.id);
        }}
      >
        {t('picker.takenWhy')}
      </SectionHelper>
    </div>
  );
}
