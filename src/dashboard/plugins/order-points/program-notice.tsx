import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Program } from '../../../domain/program';

/** Says that orders earn nothing at the moment, when that is so. */
export function ProgramNotice({ program }: { program: Program | undefined }) {
  const { t } = useTranslation('crm');
  if (program === undefined || program.status === 'ACTIVE') return null;
  return (
    <SectionHelper skin="warning" size="small" fullWidth>
      {program.status === 'PAUSED' ? t('order.paused') : t('order.draft')}
    </SectionHelper>
  );
}
