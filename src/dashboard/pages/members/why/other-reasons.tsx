import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PanelSection } from '../../../../components/collection/panel-section';
import type { Account } from '../../../../domain/account';
import { useFormat } from '../../../../i18n/use-format';
import classes from './why-list.module.css';

/** What no rule shows: why points may be missing although the rules would give some. */
export function OtherReasons({ account }: { account: Account }) {
  const { t } = useTranslation('memberInsight');
  const format = useFormat();
  const reasons = [
    t('why.other.unpaid'),
    t('why.other.contact'),
    t('why.other.opened', { date: format.date(account.createdDate) }),
    t('why.other.rules'),
    t('why.other.refunded'),
    ...(account.memberId === null ? [t('why.other.visitor')] : []),
  ];
  return (
    <PanelSection title={t('why.other.title')}>
      <ul className={classes['reasons']}>
        {reasons.map((reason) => (
          <li key={reason}>
            <Text size="small">{reason}</Text>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
