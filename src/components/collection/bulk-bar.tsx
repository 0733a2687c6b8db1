import { Box, Button, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../use-return-focus';
import classes from './bulk-bar.module.css';
import { focusAllBox } from './focus-row';

type BulkAction = { label: string; onClick: () => void; isDestructive?: boolean };

type BulkBarProps = {
  /** How many are chosen, in words. */
  summary: string;
  actions: readonly BulkAction[];
  /** An action is under way: no second one before it has ended. */
  isBusy: boolean;
  onClear: () => void;
};

/** What can be done to the chosen records; there only while some are chosen. */
export function BulkBar({ summary, actions, isBusy, onClear }: BulkBarProps) {
  const { t } = useTranslation('app');
  useReturnFocus(focusAllBox);
  return (
    <div role="region" aria-label={t('collection.bulkActions')} className={classes['bar']}>
      <Box gap="SP3" verticalAlign="middle" flexWrap="wrap">
        <div role="status">
          <Text size="small" weight="normal">
            {summary}
          </Text>
        </div>
        {actions.map(({ label, onClick, isDestructive = false }) => (
          <Button
            key={label}
            size="small"
            priority="secondary"
            skin={isDestructive ? 'destructive' : 'standard'}
            disabled={isBusy}
            onClick={onClick}
          >
            {label}
          </Button>
        ))}
        {/* The design system's blue is too pale on the bar's. */}
        <TextButton size="small" skin="dark" underline="always" disabled={isBusy} onClick={onClear}>
          {t('collection.clearSelection')}
        </TextButton>
      </Box>
    </div>
  );
}
