import { dashboard } from '@wix/dashboard';
import { Box, Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { CardEmpty } from '../../../components/card-empty';
import type { Program } from '../../../domain/program';
import { membersPath } from '../../app/paths';
import { ProgramNotice } from './program-notice';

type NotInProgramProps = { contactId: string; program: Program | undefined };

/** The buyer has no account: leads to where one is opened. */
export function NotInProgram({ contactId, program }: NotInProgramProps) {
  const { t } = useTranslation('crm');
  return (
    <Box direction="vertical" gap="SP2">
      <ProgramNotice program={program} />
      <CardEmpty title={t('order.outsideTitle')} text={t('order.outsideText')} />
      <Box align="center">
        <Button
          size="small"
          onClick={() => {
            dashboard.navigate(membersPath({ contactId }));
          }}
        >
          {t('order.open')}
        </Button>
      </Box>
    </Box>
  );
}
