import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../../domain/tier';
import { editButtonId } from './focus-edit-button';
import styles from './removed-tiers.module.css';

type RemovedTiersProps = { tiers: Tier[]; onRestore: (tierId: string) => void };

/** Tiers that will be deleted, each with the way back. */
export function RemovedTiers({ tiers, onRestore }: RemovedTiersProps) {
  const { t } = useTranslation('ladder');
  if (tiers.length === 0) return null;
  return (
    <ul className={styles['removed']} aria-label={t('removed.title')}>
      {tiers.map(({ id, name }) => (
        <li key={id}>
          <Box align="space-between" gap="SP3" verticalAlign="middle">
            <Text size="small" overflowWrap="anywhere">
              {t('removed.tier', { name })}
            </Text>
            <TextButton
              // In the place of the button that led to the panel where it was deleted.
              id={editButtonId(id)}
              size="small"
              ariaLabel={t('removed.restoreLabel', { name })}
              onClick={() => {
                onRestore(id);
              }}
            >
              {t('removed.restore')}
            </TextButton>
          </Box>
        </li>
      ))}
    </ul>
  );
}
