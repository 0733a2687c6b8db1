import { Box, FormField, Input, Text } from '@wix/design-system';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../../../components/form/decimal-text';
import { giftsForSpending } from '../../../../domain/earning-outlook';
import type { EarningRule } from '../../../../domain/earning-rule';
import type { Example } from '../../../../domain/worked-example';
import { useFormat } from '../../../../i18n/use-format';

type SpendTrialProps = { tierId: string | null; rules: readonly EarningRule[] };

/** An amount to try: what it gives this member by each rule that goes by money, cents and all. */
export function SpendTrial({ tierId, rules }: SpendTrialProps) {
  const { t } = useTranslation('memberInsight');
  const id = useId();
  const [typed, setTyped] = useState('');
  const sentences = useTrialSentences({ tierId, rules }, typed);
  return (
    <Box direction="vertical" gap="SP1">
      <FormField id={id} label={t('why.amount.label')}>
        <Box width="160px">
          <Input
            id={id}
            size="small"
            value={typed}
            maxLength={12}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </Box>
      </FormField>
      <div aria-live="polite">
        {sentences.length === 0 ? (
          <Text size="tiny" secondary>
            {t('why.amount.hint')}
          </Text>
        ) : (
          <Box direction="vertical">
            {sentences.map((sentence) => (
              <Text key={sentence} size="small">
                {sentence}
              </Text>
            ))}
          </Box>
        )}
      </div>
    </Box>
  );
}

/** Larger amounts are no order. */
const AMOUNT = decimalText({ min: 0, max: 9_999_999, decimals: 2, message: '' });

function useTrialSentences({ tierId, rules }: SpendTrialProps, typed: string): string[] {
  const { t } = useTranslation('memberInsight');
  const format = useFormat();
  const parsed = AMOUNT.safeParse(typed);
  if (typed.trim() === '' || !parsed.success) return [];
  const spent = Number(parsed.data);
  const whole = Math.floor(spent);
  const toText = (rule: string, example: Example) => {
    if ('points' in example) {
      return t('why.amount.points', { rule, points: format.points(example.points) });
    }
    return example.nothing === 'no-entry'
      ? t('why.amount.noEntry', { rule })
      : t('why.amount.tooLittle', { rule, spent: format.money(spent) });
  };
  return [
    ...giftsForSpending(spent, tierId, rules).map(({ rule, example }) =>
      toText(rule.title, example),
    ),
    ...(whole === spent
      ? []
      : [t('why.amount.whole', { spent: format.money(spent), whole: format.money(whole) })]),
  ];
}
