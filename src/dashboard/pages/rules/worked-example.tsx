import { Box, FormField, Heading, Input, Text } from '@wix/design-system';
import { useId, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../../components/form/decimal-text';
import type { TriggerId } from '../../../domain/earning-trigger';
import { useFormat } from '../../../i18n/use-format';
import { ExampleLines } from './example-lines';
import { toAmounts, type RuleFormOutput, type RuleFormValues } from './rule-form.schema';

type WorkedExampleProps = {
  control: Control<RuleFormValues, unknown, RuleFormOutput>;
  trigger: TriggerId | null;
  tierName: (tierId: string | null) => string;
};

const USUAL_SPENDING = '49.90';

const spending = decimalText({ min: 0.01, max: 9_999_999, decimals: 2, message: '' });

/** What members of each tier would earn by what is typed, to the point, with Wix's own rounding. */
export function WorkedExample({ control, trigger, tierName }: WorkedExampleProps) {
  const { t } = useTranslation('rules');
  const [type, rows] = useWatch({ control, name: ['type', 'rows'] });
  const [text, setText] = useState(USUAL_SPENDING);
  const typed = spending.safeParse(text);
  const spent = typed.success ? Number(typed.data) : null;
  const isPerMoney = type === 'CONVERSION';
  return (
    <section>
      <Box direction="vertical" gap="SP2">
        <Heading as="h3" size="small">
          {t('example.title')}
        </Heading>
        {isPerMoney && <SpendingField text={text} isValid={typed.success} onType={setText} />}
        <ExampleLines
          amounts={toAmounts({ type, rows })}
          tierIds={rows.map(({ tierId }) => tierId || null)}
          offTierIds={rows.flatMap(({ tierId, isOn }) => (isOn ? [] : [tierId || null]))}
          spent={spent}
          trigger={trigger}
          tierName={tierName}
        />
        {isPerMoney && spent !== null && <WholeUnits spent={spent} />}
      </Box>
    </section>
  );
}

type SpendingFieldProps = { text: string; isValid: boolean; onType: (text: string) => void };

function SpendingField({ text, isValid, onType }: SpendingFieldProps) {
  const { t } = useTranslation('rules');
  const id = useId();
  return (
    <Box width="50%">
      <FormField
        id={id}
        label={t('example.spent')}
        {...(!isValid && {
          status: 'error',
          statusMessage: t('example.notAmount', { example: USUAL_SPENDING }),
        })}
      >
        <Input
          id={id}
          size="small"
          inputmode="decimal"
          autocomplete="off"
          value={text}
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
      </FormField>
    </Box>
  );
}

function WholeUnits({ spent }: { spent: number }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const whole = Math.floor(spent);
  if (whole === spent) return null;
  return (
    <Text size="tiny" secondary>
      {t('example.wholeUnits', { spent: format.money(spent), whole: format.number(whole) })}
    </Text>
  );
}
