import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import type { PointsChange } from '../../../domain/adjustment';
import { previewAdjustment, type PreviewContext } from '../../../domain/adjustment-preview';
import { useFormat } from '../../../i18n/use-format';
import { usePreviewSentences } from './use-preview-sentences';

type AdjustPreviewProps = {
  account: Account;
  /** Null while what is typed is not a number yet. */
  change: PointsChange | null;
  context: PreviewContext;
};

/** What the adjustment will do, in sentences, while it is typed. */
export function AdjustPreview({ account, change, context }: AdjustPreviewProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const toSentences = usePreviewSentences(context.tiers, account.memberId !== null);
  const preview = change === null ? null : previewAdjustment(account, change, context);
  const sentences =
    preview?.kind === 'changes'
      ? toSentences(preview)
      : [t('adjust.preview.balanceNow', { points: format.points(account.points.balance) })];
  return (
    <Box direction="vertical" gap="SP1" padding="SP3 SP4" borderRadius="8px" backgroundColor="D70">
      <Text size="tiny" secondary>
        {t('adjust.preview.title')}
      </Text>
      <div aria-live="polite">
        <Box direction="vertical">
          {sentences.map((sentence, index) => (
            <Text key={sentence} size="small" weight={index === 0 ? 'bold' : 'thin'}>
              {sentence}
            </Text>
          ))}
        </Box>
      </div>
    </Box>
  );
}
