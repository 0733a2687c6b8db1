import { useIsMutating, type UseQueryResult } from '@tanstack/react-query';
import { Box, Button, Heading } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';
import { ReadsAge } from '../../app/reads-age';
import { accountMutations } from '../../data/accounts/mutations';
import { PanelSection } from '../../../components/collection/panel-section';
import { TotalsSum } from './totals-sum';

type BalanceSectionProps = {
  account: Account;
  state: UseQueryResult<Account>;
  onAdjust: () => void;
};

/** What the member can spend, what it is made of, and the way to change it. */
export function BalanceSection({ account, state, onAdjust }: BalanceSectionProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const underWay = { mutationKey: accountMutations.adjusting(account.id) };
  const isAdjusting = useIsMutating(underWay) > 0;
  return (
    <PanelSection title={t('panel.balance')} suffix={<ReadsAge reads={[state]} />}>
      <Box align="space-between" verticalAlign="middle" gap="SP2">
        <Heading as="h4" size="extraLarge">
          {format.points(account.points.balance)}
        </Heading>
        <Button size="small" disabled={isAdjusting} onClick={onAdjust}>
          {isAdjusting ? t('panel.adjustPending') : t('panel.adjust')}
        </Button>
      </Box>
      <TotalsSum points={account.points} />
    </PanelSection>
  );
}
