import { dashboard } from '@wix/dashboard';
import { Badge, Box, Heading, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { PlainList } from '../../../components/plain-list';
import { useFormat } from '../../../i18n/use-format';
import type { Path } from '../../app/paths';
import styles from './amount-list.module.css';
import type { TierAmount } from './tier-amounts';

type AmountListProps = {
  title: string;
  amounts: TierAmount[];
  /** In place of the list when nothing has an amount for the tier. */
  emptyText: string;
  /** What something that is switched off is called. */
  offText: string;
  link: { text: string; path: Path };
};

/** A tier's amounts in all rules or rewards, and the way to where they are edited. */
export function AmountList({ title, amounts, emptyText, offText, link }: AmountListProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const amountText = ({ points, moneyAmount }: TierAmount) =>
    moneyAmount === null
      ? format.points(points)
      : t('panel.rate', { points: format.points(points), money: format.number(moneyAmount) });
  return (
    <section>
      <Box direction="vertical" gap="SP2">
        <Heading as="h3" size="small">
          {title}
        </Heading>
        {amounts.length === 0 ? (
          <Text size="small" secondary>
            {emptyText}
          </Text>
        ) : (
          <PlainList gap="SP1">
            {amounts.map((amount) => (
              <li key={amount.id} className={styles['line']}>
                <Box gap="SP1" verticalAlign="middle" minWidth={0}>
                  <OwnWords>
                    <Text size="small" ellipsis>
                      {amount.name}
                    </Text>
                  </OwnWords>
                  {!amount.isOn && (
                    <Badge size="tiny" skin="neutralLight">
                      {offText}
                    </Badge>
                  )}
                </Box>
                <Text size="small" weight="normal">
                  {amountText(amount)}
                </Text>
              </li>
            ))}
          </PlainList>
        )}
        <div>
          <TextButton
            size="small"
            onClick={() => {
              dashboard.navigate(link.path);
            }}
          >
            {link.text}
          </TextButton>
        </div>
      </Box>
    </section>
  );
}
