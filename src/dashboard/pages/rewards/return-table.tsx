import { Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { returnIn, type Figure } from '../../../domain/economics/reward-return';
import type { EarnBasis } from '../../../domain/economics/typical-order';
import { priceIn, type Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { tierIdsInUse } from '../../../domain/tier-coverage';
import { useFormat } from '../../../i18n/use-format';
import { figureText } from './figure-text';
import classes from './return-table.module.css';
import { useRewardWords } from './use-reward-words';

type ReturnTableProps = {
  offer: Pick<Reward, 'kind' | 'prices' | 'terms'>;
  tiers: TiersProgram;
  /** Null while it is not known how customers come by points. */
  basis: EarnBasis | null;
};

/** What members of each tier pay, get, get back of their spending, and after how many orders. */
export function ReturnTable({ offer, tiers, basis }: ReturnTableProps) {
  const { t } = useTranslation('rewards');
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <Heading>{t('panel.tier')}</Heading>
          <Heading>{t('panel.cost')}</Heading>
          <Heading>{t('panel.value')}</Heading>
          <Heading>{t('list.column.cashBack')}</Heading>
          <Heading>{t('list.column.orders')}</Heading>
        </tr>
      </thead>
      <tbody>
        {tierIdsInUse(tiers).map((tierId) => (
          <TierRow key={tierId} {...{ offer, tiers, basis, tierId }} />
        ))}
      </tbody>
    </table>
  );
}

function TierRow({ offer, tiers, basis, tierId }: ReturnTableProps & { tierId: string | null }) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const words = useRewardWords(tiers);
  const price = priceIn(offer, tierId);
  const name = (
    <th scope="row">
      <Text size="small">{words.tierName(tierId)}</Text>
    </th>
  );
  if (!price) {
    return (
      <tr>
        {name}
        <td colSpan={4}>
          <Text size="small" secondary>
            {t('figure.gap.price')}
          </Text>
        </td>
      </tr>
    );
  }
  const back = basis === null ? null : returnIn(offer, tierId, basis);
  const say = (figure: Figure | undefined, show: (value: number) => string) =>
    figure === undefined ? t('figure.none') : figureText(t, figure, show).text;
  return (
    <tr>
      {name}
      <Cell>{format.number(price.costInPoints)}</Cell>
      <Cell>{words.value(offer.kind, price)}</Cell>
      <Cell>{say(back?.cashBack, format.rate)}</Cell>
      <Cell>{say(back?.orders, format.number)}</Cell>
    </tr>
  );
}

function Heading({ children }: { children: ReactNode }) {
  return (
    <th scope="col">
      <Text size="tiny" secondary>
        {children}
      </Text>
    </th>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <td>
      <Text size="small">{children}</Text>
    </td>
  );
}
