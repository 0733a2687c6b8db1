import { Box, EmptyState, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type NoMatchProps = { search: string; onClear: () => void };

/** The search found nobody. */
export function NoMatch({ search, onClear }: NoMatchProps) {
  const { t } = useTranslation('members');
  return (
    <Box padding="SP8 SP5" align="center">
      <EmptyState
        skin="section"
        image={null}
        title={t('empty.noMatchTitle', { search })}
        subtitle={<Text size="small">{t('empty.noMatchText')}</Text>}
      >
        <TextButton onClick={onClear}>{t('list.clearSearch')}</TextButton>
      </EmptyState>
    </Box>
  );
}
