import { dashboard } from '@wix/dashboard';
import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { ProgramStatus } from '../../../../domain/program';
import { programPath } from '../../../app/paths';

/** While the program is not active, that is the reason, whatever the rules say. */
export function ProgramNotice({ status }: { status: ProgramStatus }) {
  const { t } = useTranslation('memberInsight');
  if (status === 'ACTIVE') return null;
  return (
    <SectionHelper
      skin="warning"
      fullWidth
      actionText={t('why.toProgram')}
      onAction={() => {
        dashboard.navigate(programPath());
      }}
    >
      {t(`why.program.${status}`)}
    </SectionHelper>
  );
}
