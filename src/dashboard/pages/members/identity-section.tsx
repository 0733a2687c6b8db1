import { Badge, Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';

/** Email, and whether the person is a site member, with what that means for their points. */
export function IdentitySection({ account }: { account: Account }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const isVisitor = account.memberId === null;
  return (
    <Box direction="vertical" gap="SP1">
      <Box gap="SP2" verticalAlign="middle">
        <OwnWords>
          <Text size="small" ellipsis>
            {account.contact.email ?? t('person.noEmail')}
          </Text>
        </OwnWords>
        <Badge size="small" uppercase={false} skin={isVisitor ? 'neutralLight' : 'neutralStandard'}>
          {isVisitor ? t('person.visitor') : t('person.siteMember')}
        </Badge>
      </Box>
      <Text size="tiny" secondary>
        {isVisitor ? t('person.visitorText') : t('person.siteMemberText')}{' '}
        {t('panel.joined', { date: format.date(account.createdDate) })}{' '}
        {account.lastActivityDate === null
          ? t('panel.noActivity')
          : t('panel.lastActivity', { date: format.date(account.lastActivityDate) })}
      </Text>
    </Box>
  );
}
