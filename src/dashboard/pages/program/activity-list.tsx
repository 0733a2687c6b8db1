import { dashboard } from '@wix/dashboard';
import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { PlainList } from '../../../components/plain-list';
import { Points } from '../../../components/points';
import { useNow } from '../../../components/use-now';
import { splitDescription } from '../../../domain/adjustment';
import type { MemberTransaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import { membersPath } from '../../app/paths';
import styles from './activity-list.module.css';

/** One line an entry: who, what it did to the balance, why and when. */
export function ActivityList({ entries }: { entries: MemberTransaction[] }) {
  return (
    <PlainList gap="SP3">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </PlainList>
  );
}

function Entry({ entry }: { entry: MemberTransaction }) {
  const { t } = useTranslation('program');
  const format = useFormat();
  const now = useNow();
  const reason = splitDescription(entry.description ?? '').reason;
  const what = t(`activity.cause.${entry.cause.type}`);
  return (
    <Box direction="vertical">
      <div className={styles['line']}>
        <Member entry={entry} />
        <Text size="small" weight="normal">
          <Points amount={entry.amount} as="change" />
        </Text>
      </div>
      <div className={styles['line']}>
        <Text size="tiny" secondary>
          {reason === '' ? what : `${what} · ${reason}`}
        </Text>
        <Text size="tiny" secondary>
          <time dateTime={entry.createdDate} title={format.dateTime(entry.createdDate)}>
            {format.ago(Date.parse(entry.createdDate), now)}
          </time>
        </Text>
      </div>
    </Box>
  );
}

function Member({ entry }: { entry: MemberTransaction }) {
  const { t } = useTranslation('program');
  const name = entry.contact?.displayName ?? entry.contact?.email;
  if (!name) return <Text size="small">{t('activity.unknownMember')}</Text>;
  return (
    <OwnWords>
      <TextButton
        size="small"
        ellipsis
        onClick={() => {
          dashboard.navigate(membersPath({ member: entry.accountId }));
        }}
      >
        {name}
      </TextButton>
    </OwnWords>
  );
}
