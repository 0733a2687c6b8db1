import { useTranslation } from 'react-i18next';
import type { VersionField } from '../../../components/form/merge-versions';
import type { TiersProgram } from '../../../domain/tier';
import { tierIds } from '../../../domain/tier-coverage';
import type { RewardFormValues } from './reward-form-values';
import { useRewardWords } from './use-reward-words';

/** The parts of a reward that are compared when somebody else has saved it meanwhile. */
export function useVersionFields(tiers: TiersProgram): VersionField<RewardFormValues>[] {
  const { t } = useTranslation('rewards');
  const { tierName } = useRewardWords(tiers);
  const terms = useTermsVersionFields();
  return [
    {
      key: 'name',
      label: t('version.name'),
      show: ({ name }) => name,
      copy: ({ name }, into) => ({ ...into, name }),
    },
    ...tierIds(tiers).map((tierId, index) => ({
      key: `price-${tierId ?? 'base'}`,
      label: t('version.price', { tier: tierName(tierId) }),
      show: ({ rows, kind }: RewardFormValues) => {
        const row = rows[index];
        if (!row?.isOn) return t('version.noPrice');
        if (kind === 'FREE_SHIPPING') return row.cost;
        return t('version.priceOf', { cost: row.cost, value: row.value });
      },
      copy: ({ rows }: RewardFormValues, into: RewardFormValues) => ({
        ...into,
        rows: into.rows.map((row, at) => (at === index ? (rows[at] ?? row) : row)),
      }),
    })),
    ...terms,
    {
      key: 'active',
      label: t('version.active'),
      show: ({ active }) => (active ? t('version.yes') : t('version.no')),
      copy: ({ active }, into) => ({ ...into, active }),
    },
  ];
}

function useTermsVersionFields(): VersionField<RewardFormValues>[] {
  const { t } = useTranslation('rewards');
  return [
    {
      key: 'limit',
      label: t('version.limit'),
      show: ({ limit, minimumSubtotal, scope, entityId }) => {
        if (limit === 'anything') return t('terms.anything');
        if (limit === 'subtotal') return t('terms.fromSubtotal', { amount: minimumSubtotal });
        const name = t(`scope.${scope}`);
        return entityId === '' ? name : t('scope.item', { scope: name, id: entityId });
      },
      copy: ({ limit, minimumSubtotal, scope, entityId }, into) => ({
        ...into,
        limit,
        minimumSubtotal,
        scope,
        entityId,
      }),
    },
    {
      key: 'one-item',
      label: t('version.oneItem'),
      show: ({ limitedToOneItem }) =>
        limitedToOneItem ? t('version.oneItemYes') : t('version.oneItemNo'),
      copy: ({ limitedToOneItem }, into) => ({ ...into, limitedToOneItem }),
    },
    {
      key: 'subscriptions',
      label: t('version.subscriptions'),
      show: ({ appliesToSubscriptions, cycles }) => {
        if (!appliesToSubscriptions) return t('version.subscriptionsNo');
        return cycles === ''
          ? t('version.subscriptionsAll')
          : t('version.subscriptionsSome', { cycles });
      },
      copy: ({ appliesToSubscriptions, cycles }, into) => ({
        ...into,
        appliesToSubscriptions,
        cycles,
      }),
    },
  ];
}
