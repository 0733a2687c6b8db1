import { useQuery } from '@tanstack/react-query';
import type { AsyncState } from '../../../components/async-section';
import { estimateOrder, mainRule, type EarnBasis } from '../../../domain/economics/typical-order';
import { activityQueries } from '../activity/queries';
import { ruleQueries } from '../rules/queries';
import { typicalOrderQueries } from './typical-order';

/** Null in the data when no active rule gives points for purchases. */
export type BasisState = AsyncState<EarnBasis | null>;

/**
 * By which rule, and by what kind of order, customers come by points: what all figures about rewards are measured with.
 * What the owner said about an order counts more than what the ledger tells.
 */
export function useEarnBasis(): BasisState {
  const rules = useQuery(ruleQueries.list());
  const earnings = useQuery(activityQueries.earnings());
  const isKnown = rules.data !== undefined && earnings.data !== undefined;
  const rule = isKnown ? mainRule(rules.data, earnings.data) : null;
  const said = useQuery({ ...typicalOrderQueries.said(rule?.id ?? ''), enabled: rule !== null });
  return {
    data: isKnown ? toBasis(rule, { earnings: earnings.data, said: said.data }) : undefined,
    error: rules.error ?? earnings.error,
    dataUpdatedAt: Math.min(rules.dataUpdatedAt, earnings.dataUpdatedAt),
    refetch: () => {
      void rules.refetch();
      void earnings.refetch();
    },
  };
}

type Evidence = {
  earnings: Parameters<typeof estimateOrder>[1];
  said: number | null | undefined;
};

function toBasis(rule: EarnBasis['rule'] | null, { earnings, said }: Evidence): EarnBasis | null {
  if (rule === null) return null;
  const order = said ? { spend: said, orders: null } : estimateOrder(rule, earnings);
  return { rule, order };
}
