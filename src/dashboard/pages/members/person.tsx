import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import { usePersonName } from './use-person-name';

/**
 * Who a row is about: name, email below it. The name is a button for screen readers, which do not announce that a row
 * can be opened; its click is the row's, and on the keyboard the row itself is the one stop.
 */
export function Person({ contact }: { contact: Account['contact'] }) {
  const { t } = useTranslation('members');
  const name = usePersonName(contact);
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <TextButton
        size="small"
        skin="dark"
        ellipsis
        tabIndex={-1}
        ariaLabel={t('list.open', { name })}
      >
        {name}
      </TextButton>
      {contact.email !== name && (
        <Text size="tiny" secondary ellipsis dir="ltr">
          {contact.email ?? t('person.noEmail')}
        </Text>
      )}
    </Box>
  );
}
