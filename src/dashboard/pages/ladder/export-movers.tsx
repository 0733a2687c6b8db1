import { Box, Button, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../components/error-text';
import type { LadderImpact } from '../../../domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { useFormat } from '../../../i18n/use-format';
import { saveFile } from './save-file';
import { nameTier } from './impact-view';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import type { Direction, MoverRow } from './mover-rows';
import { toMoversCsv } from './movers-csv';
import { useExportMovers } from './use-export-movers';

type ExportMoversProps = {
  draft: LadderDraft;
  members: KnownMembers;
  impact: LadderImpact;
  direction: Direction;
  total: number;
};

/** Saves everybody who moves in a direction as a file; many names take a while to read. */
export function ExportMovers({ draft, ...source }: ExportMoversProps) {
  const { t } = useTranslation('ladderReview');
  const { t: tLadder } = useTranslation('ladder');
  const { t: tErrors } = useTranslation('errors');
  const format = useFormat();
  const save = (rows: MoverRow[]) => {
    const columns = {
      name: t('movers.name'),
      email: t('movers.email'),
      points: t('movers.points'),
      from: t('movers.from'),
      to: t('movers.to'),
    };
    const nameOf = (key: string | null) => nameTier(draft, key, tLadder('base'));
    saveFile(t('movers.fileName'), toMoversCsv(rows, { columns, nameOf }));
  };
  const { state, start, stop } = useExportMovers(source, save);
  if (state.phase === 'running') {
    return (
      <Box gap="SP2" verticalAlign="middle">
        <Text size="small" secondary>
          {t('movers.exporting', {
            done: format.number(state.done),
            total: format.number(source.total),
          })}
        </Text>
        <TextButton size="small" onClick={stop}>
          {t('movers.cancelExport')}
        </TextButton>
      </Box>
    );
  }
  return (
    <Box gap="SP2" verticalAlign="middle">
      {state.phase === 'failed' && (
        <div role="alert">
          <Text size="small" skin="error">
            {t('movers.exportFailed', { reason: errorText(tErrors, state.error).nextStep })}
          </Text>
        </div>
      )}
      <Button size="small" priority="secondary" onClick={() => void start()}>
        {t('movers.export')}
      </Button>
    </Box>
  );
}
