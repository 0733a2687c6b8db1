import { dashboard } from '@wix/dashboard';
import { Badge, Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../../components/plain-list';
import type { RuleOutlook } from '../../../../domain/earning-outlook';
import { useFormat } from '../../../../i18n/use-format';
import { rulesPath } from '../../../app/paths';
import classes from './why-list.module.css';

type RuleOutlooksProps = {
  title: string;
  outlooks: readonly RuleOutlook[];
  /** Of the member's tier. */
  tierName: string;
};

/** What each rule gives this member, or why nothing. */
export function RuleOutlooks({ title, outlooks, tierName }: RuleOutlooksProps) {
  const { t } = useTranslation('memberInsight');
  const { t: tRules } = useTranslation('rules');
  const format = useFormat();
  const toText = useOutlookText(tierName);
  return (
    <PlainList label={title} gap="SP2">
      {outlooks.map((outlook) => {
        const { id, title: ruleTitle, status, updatedDate } = outlook.rule;
        return (
          <li key={id} className={classes['outlook']}>
            <Box gap="SP1" verticalAlign="middle">
              <TextButton
                size="small"
                ariaLabel={t('why.openRule', { title: ruleTitle })}
                onClick={() => {
                  dashboard.navigate(rulesPath({ rule: id }));
                }}
              >
                {ruleTitle}
              </TextButton>
              {status === 'PAUSED' && (
                <Badge size="tiny" uppercase={false} skin="neutralLight">
                  {tRules('list.filter.paused')}
                </Badge>
              )}
            </Box>
            <Text size="small">{toText(outlook)}</Text>
            {updatedDate !== null && (
              <Text size="tiny" secondary>
                {t('why.changed', { date: format.date(updatedDate) })}
              </Text>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}

function useOutlookText(tierName: string): (outlook: RuleOutlook) => string {
  const { t } = useTranslation('memberInsight');
  const format = useFormat();
  return (outlook) => {
    if ('nothing' in outlook) return t(`why.nothing.${outlook.nothing}`, { tier: tierName });
    const { gives } = outlook;
    if (gives.type === 'FIXED') return t('why.fixed', { points: format.points(gives.points) });
    return t(gives.leastSpend > 1 ? 'why.conversionFrom' : 'why.conversion', {
      points: format.points(gives.points),
      money: format.money(gives.moneyAmount),
      least: format.money(gives.leastSpend),
    });
  };
}
