import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import type { EarningRule } from '../../../domain/earning-rule';
import type { TiersProgram } from '../../../domain/tier';
import { tierIds } from '../../../domain/tier-coverage';
import classes from './rule-amounts.module.css';
import { useRuleTexts } from './use-rule-texts';

type RuleAmountsProps = { amounts: EarningRule['amounts']; ladder: TiersProgram };

/** What a rule gives in every tier; a tier that gets nothing says so. */
export function RuleAmounts({ amounts, ladder }: RuleAmountsProps) {
  const { t } = useTranslation('rules');
  const { tierName, amountOf } = useRuleTexts(ladder);
  if (amounts === null) {
    return (
      <Text size="small" secondary>
        {t('list.noAmounts')}
      </Text>
    );
  }
  return (
    <dl className={classes['tiers']}>
      {tierIds(ladder).map((tierId) => {
        const amount = amountOf(amounts, tierId);
        return (
          <div key={tierId}>
            <dt>
              <OwnWords>
                <Text size="tiny" secondary ellipsis>
                  {tierName(tierId)}
                </Text>
              </OwnWords>
            </dt>
            <dd>
              <Text size="small" {...(amount === null && { skin: 'error' })}>
                {amount ?? t('list.nothing')}
              </Text>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
