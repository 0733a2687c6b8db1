import { useQuery } from '@tanstack/react-query';
import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { EarningRule } from '../../../domain/earning-rule';
import { triggerOf } from '../../../domain/earning-trigger';
import type { Order } from '../../../domain/order';
import type { Program } from '../../../domain/program';
import { ruleQueries } from '../../data/rules/queries';

type WhyNothingProps = { order: Order; program: Program | undefined; isComplete: boolean };

const hasOrderRule = (rules: EarningRule[]) =>
  rules.some((rule) => rule.status === 'ACTIVE' && triggerOf(rule) === 'order');

/**
 * What can be said of an order that no entry names. Wix keeps no reason, so what holds now is said to hold now, and
 * nothing is said to be the cause.
 */
export function WhyNothing({ order, program, isComplete }: WhyNothingProps) {
  const { t } = useTranslation('crm');
  const earnsByRule = useQuery({ ...ruleQueries.list(), select: hasOrderRule }).data;
  if (!isComplete) return <Text size="small">{t('order.unknown')}</Text>;
  return (
    <>
      <Text size="small">{t('order.nothing')}</Text>
      <Text size="tiny" secondary>
        {t(`order.why.${toHint({ order, program, earnsByRule })}`)}
      </Text>
    </>
  );
}

type Circumstances = Omit<WhyNothingProps, 'isComplete'> & { earnsByRule: boolean | undefined };

function toHint({ order, program, earnsByRule }: Circumstances) {
  if (order.payment === 'unpaid') return 'unpaid';
  if (program !== undefined && program.status !== 'ACTIVE') return 'inactive';
  return earnsByRule === false ? 'noRule' : 'unknown';
}
