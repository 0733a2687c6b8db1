import { dashboard } from '@wix/dashboard';
import { Box, Text, TextButton } from '@wix/design-system';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarnBasis } from '../../../domain/economics/typical-order';
import type { RewardSearch } from '../../../domain/reward-search';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';
import { rulesPath } from '../../app/paths';
import type { BasisState } from '../../data/economics/use-earn-basis';
import { OrderForm } from './order-form';

type BasisLineProps = { basis: BasisState; location: PageLocation<RewardSearch> };

/** By which rule and what order cash-back and orders are counted, and the way to say otherwise. */
export function BasisLine({ basis, location }: BasisLineProps) {
  const { t } = useTranslation('rewards');
  const { data, error } = basis;
  if (data === undefined) {
    return error === null ? null : <Line text={t('basis.failed')} />;
  }
  if (data === null) {
    const toRules = () => {
      dashboard.navigate(rulesPath());
    };
    return <Line text={t('basis.none')} action={{ label: t('basis.toRules'), onClick: toRules }} />;
  }
  return <KnownBasis basis={data} location={location} />;
}

function KnownBasis({
  basis,
  location,
}: {
  basis: EarnBasis;
  location: BasisLineProps['location'];
}) {
  const { t } = useTranslation('rewards');
  const text = useBasisText()(basis);
  const line = useRef<HTMLDivElement>(null);
  const isEditing = location.query.task === 'order';
  const edit = () => {
    location.replace({ reward: '', task: 'order' });
  };
  const leave = () => {
    location.replace({ task: '' });
  };
  const focusAction = () => line.current?.querySelector('button')?.focus();
  const label = basis.order === null ? t('basis.say') : t('basis.change');
  return (
    <div ref={line}>
      {isEditing ? (
        <Box padding="SP2 SP4 SP3" direction="vertical" gap="SP2">
          <Text size="small" secondary>
            {text}
          </Text>
          <OrderForm
            key={basis.rule.id}
            basis={basis}
            onLeave={leave}
            onReturnFocus={focusAction}
          />
        </Box>
      ) : (
        <Line text={text} action={{ label, onClick: edit }} />
      )}
    </div>
  );
}

type LineProps = { text: string; action?: { label: string; onClick: () => void } };

function Line({ text, action }: LineProps) {
  return (
    <Box padding="0 SP4 SP2" gap="SP2" verticalAlign="middle">
      <Text size="small" secondary>
        {text}
      </Text>
      {action && (
        <TextButton size="small" onClick={action.onClick}>
          {action.label}
        </TextButton>
      )}
    </Box>
  );
}

function useBasisText(): (basis: EarnBasis) => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return ({ rule: { title, amounts }, order }) => {
    if (order === null) {
      return amounts?.type === 'FIXED'
        ? t('basis.visits', { rule: title })
        : t('basis.unknown', { rule: title });
    }
    const given = { rule: title, spend: format.money(order.spend) };
    if (order.orders === null) return t('basis.said', given);
    if (order.orders === 1) return t('basis.measuredOne', given);
    const orders = format.number(order.orders);
    return t('basis.measured', { ...given, orders });
  };
}
