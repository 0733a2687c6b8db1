import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { RowTitle } from '../../../components/collection/row-title';
import type { EarningRule } from '../../../domain/earning-rule';

type RuleNameProps = { rule: EarningRule; triggerName: string; duplicate: EarningRule | undefined };

/** What a row is about: the rule's name, what customers do for it, and who runs it. */
export function RuleName({ rule, triggerName, duplicate }: RuleNameProps) {
  const { t } = useTranslation('rules');
  const { title, isAutomated, canBeDeleted } = rule;
  const origin = canBeDeleted ? t('kind.custom') : t('kind.installed');
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <RowTitle openLabel={t('list.open', { title })}>{title}</RowTitle>
      <Text size="tiny" secondary>
        {isAutomated ? `${triggerName} · ${origin}` : triggerName}
      </Text>
      {duplicate !== undefined && (
        <Text size="tiny" skin="error">
          {t('flag.duplicate', { title: duplicate.title })}
        </Text>
      )}
    </Box>
  );
}
