import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { EarningAmounts } from '../../../domain/earning-rule';
import type { TriggerId } from '../../../domain/earning-trigger';
import { workExample } from '../../../domain/worked-example';
import { useFormat } from '../../../i18n/use-format';

type ExampleLinesProps = {
  /** As far as they are typed. */
  amounts: EarningAmounts;
  tierIds: readonly (string | null)[];
  /** Tiers that are to earn nothing; what is merely not typed yet is left out. */
  offTierIds: readonly (string | null)[];
  spent: number | null;
  trigger: TriggerId | null;
  tierName: (tierId: string | null) => string;
};

/** One sentence for every tier whose amount is known. */
export function ExampleLines(props: ExampleLinesProps) {
  const { amounts, tierIds, offTierIds, spent, tierName } = props;
  const { t } = useTranslation('rules');
  const sentenceOf = useSentence(props);
  const isTyped = (tierId: string | null) =>
    amounts.perTier.some((entry) => entry.tierId === tierId);
  if (amounts.perTier.length === 0 || (amounts.type === 'CONVERSION' && spent === null)) {
    return (
      <Text size="small" secondary>
        {t('example.unknown')}
      </Text>
    );
  }
  return tierIds
    .filter((tierId) => isTyped(tierId) || offTierIds.includes(tierId))
    .map((tierId) => (
      <Text key={tierId} size="small">
        {sentenceOf(tierId, tierName(tierId))}
      </Text>
    ));
}

function useSentence({ amounts, spent, trigger }: ExampleLinesProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  return (tierId: string | null, tier: string): string => {
    const example = workExample(amounts, tierId, spent);
    const spentText = format.money(spent ?? 0);
    if ('points' in example) {
      const points = format.points(example.points);
      return amounts.type === 'CONVERSION'
        ? t('example.spends', { tier, spent: spentText, points })
        : t(`trigger.${trigger ?? 'other'}.example`, { tier, points });
    }
    return example.nothing === 'rounds-to-zero'
      ? t('example.tooLittle', { tier, spent: spentText })
      : t('example.nothing', { tier });
  };
}
