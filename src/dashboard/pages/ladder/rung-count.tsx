import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { DirectionIcon } from './direction-icon';
import styles from './rung-card.module.css';
import type { Estimate } from '../../../domain/ladder/sample-estimate';
import { useFormat } from '../../../i18n/use-format';
import { useCountTexts } from './use-count-texts';

type RungCountProps = {
  count: Estimate | null;
  difference: number;
  /** Small enough for the cards of a long ladder. */
  isSmall?: boolean;
};

/** How many members stand on a rung, and how many more or fewer than now. */
export function RungCount({ count, difference, isSmall = false }: RungCountProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const texts = useCountTexts();
  if (count === null) return <div className={styles['count']} />;
  return (
    <div className={styles['count']}>
      {/* An estimate with its margin is long, and what follows it has to fit beside it. */}
      <Text size={isSmall || count.margin > 0 ? 'tiny' : 'small'} weight="normal">
        {texts.members(count)}
      </Text>
      {difference !== 0 && (
        <Text size="tiny">
          <DirectionIcon direction={difference > 0 ? 'up' : 'down'} />
          {difference > 0
            ? t('more', { amount: format.number(difference) })
            : t('fewer', { amount: format.number(-difference) })}
        </Text>
      )}
    </div>
  );
}
