import { Box, Button, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '../../../domain/ladder/sample-estimate';
import { useFormat } from '../../../i18n/use-format';
import styles from './draft-bar.module.css';
import { useCountTexts } from './use-count-texts';

type DraftBarProps = {
  changes: number;
  /** How many members would move; null until that is known. */
  moved: Estimate | null;
  /** Why it cannot be applied as it is; empty when it can. */
  flaws: string[];
  onDiscard: () => void;
  onReview: () => void;
};

/** What has been changed and is not saved yet, always in view. */
export function DraftBar({ changes, moved, flaws, onDiscard, onReview }: DraftBarProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  return (
    <section className={styles['bar']} aria-label={t('bar.label')}>
      <Box direction="vertical">
        <Box gap="SP2" verticalAlign="middle">
          <Text weight="bold">
            {t('bar.changes', { count: changes, amount: format.number(changes) })}
          </Text>
          {moved !== null && <Moved moved={moved} />}
        </Box>
        {flaws.map((flaw) => (
          <Text key={flaw} size="small" skin="error">
            {flaw}
          </Text>
        ))}
      </Box>
      <Box gap="SP2" style={{ flexShrink: 0 }}>
        <Button priority="secondary" onClick={onDiscard}>
          {t('bar.discard')}
        </Button>
        <Button disabled={flaws.length > 0} onClick={onReview}>
          {t('bar.review')}
        </Button>
      </Box>
    </section>
  );
}

function Moved({ moved }: { moved: Estimate }) {
  const { t } = useTranslation('ladder');
  const counts = useCountTexts();
  return (
    <Text secondary>
      {moved.members === 0 && moved.margin === 0
        ? t('bar.nobodyMoves')
        : t('bar.move', { count: moved.members, amount: counts.estimate(moved) })}
    </Text>
  );
}
