import { useQuery } from '@tanstack/react-query';
import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form/form-error';
import type { AppError } from '../../../domain/errors';
import { programQueries } from '../../data/program/queries';

/** Why an adjustment was not made; where we know more than that Wix refused it, that. */
export function AdjustError({ error }: { error: AppError }) {
  const { t } = useTranslation('members');
  const { data: program } = useQuery(programQueries.detail());
  const text = refusalText(error, program?.status !== 'ACTIVE');
  if (text === null) return <FormError error={error} />;
  return (
    <div role="alert">
      <SectionHelper skin="danger" fullWidth title={t('adjust.refused.title')}>
        {t(text)}
      </SectionHelper>
    </div>
  );
}

function refusalText({ kind, code }: AppError, isInactive: boolean) {
  if (code === 'IRREVERSIBLE_REVERSED') return 'reversal.why.reversed';
  if (code === 'IRREVERSIBLE_REVERSAL') return 'reversal.why.reversal';
  if (code === 'IRREVERSIBLE_REFUNDED') return 'reversal.why.refunded';
  if (code === 'ENTRY_NOT_FOUND') return 'reversal.missing';
  if (kind === 'conflict') return 'adjust.refused.conflict';
  return kind === 'refused' && isInactive ? 'adjust.refused.notActive' : null;
}
