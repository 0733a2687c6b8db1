import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { RowTitle } from '../../../components/collection/row-title';
import type { Account } from '../../../domain/account';
import { usePersonName } from './use-person-name';

/** Who a row is about: name, email below it. */
export function Person({ contact }: { contact: Account['contact'] }) {
  const { t } = useTranslation('members');
  const name = usePersonName(contact);
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <RowTitle openLabel={t('list.open', { name })}>{name}</RowTitle>
      {contact.email !== name && (
        <OwnWords>
          <Text size="tiny" secondary ellipsis>
            {contact.email ?? t('person.noEmail')}
          </Text>
        </OwnWords>
      )}
    </Box>
  );
}
