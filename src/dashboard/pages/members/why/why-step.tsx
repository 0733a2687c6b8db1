import { useQuery } from '@tanstack/react-query';
import { Box, SidePanel, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { PanelSection } from '../../../../components/collection/panel-section';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import type { Account } from '../../../../domain/account';
import { outlookIn, triggersWithoutRule } from '../../../../domain/earning-outlook';
import type { EarningRule } from '../../../../domain/earning-rule';
import type { TiersProgram } from '../../../../domain/tier';
import { findTier } from '../../../../domain/tier-progress';
import { programQueries } from '../../../data/program/queries';
import { ruleQueries } from '../../../data/rules/queries';
import { useTierName } from '../use-tier-name';
import { OtherReasons } from './other-reasons';
import { ProgramNotice } from './program-notice';
import { RuleOutlooks } from './rule-outlooks';
import { SpendTrial } from './spend-trial';

type WhyStepProps = {
  account: Account;
  /** Null while they are not known. */
  tiers: TiersProgram | null;
};

/** Why something gave this member no points, as far as the program and its rules of today can say. */
export function WhyStep({ account, tiers }: WhyStepProps) {
  const { t } = useTranslation('memberInsight');
  const rules = useQuery(ruleQueries.list());
  const { data: program } = useQuery(programQueries.detail());
  return (
    <SidePanel.Content>
      <Box direction="vertical" gap="SP5">
        <Text size="small">{t('why.intro')}</Text>
        {program !== undefined && <ProgramNotice status={program.status} />}
        <AsyncSection state={rules} size="card" skeleton={<LinesSkeleton />}>
          {(data) => <RulesNow account={account} tiers={tiers} rules={data} />}
        </AsyncSection>
        <OtherReasons account={account} />
      </Box>
    </SidePanel.Content>
  );
}

type RulesNowProps = WhyStepProps & { rules: readonly EarningRule[] };

function RulesNow({ account, tiers, rules }: RulesNowProps) {
  const { t } = useTranslation('memberInsight');
  const { t: tRules } = useTranslation('rules');
  const nameOf = useTierName(tiers);
  const hasTiers = tiers?.status === 'ACTIVE' && tiers.tiers.length > 0;
  const tierName = nameOf(tiers === null ? null : findTier(tiers, account.tier.id));
  const title = hasTiers ? t('why.rulesInTier', { tier: tierName }) : t('why.rules');
  const without = triggersWithoutRule(rules).map((trigger) => tRules(`trigger.${trigger}.name`));
  return (
    <PanelSection title={title}>
      {rules.length === 0 ? (
        <Text size="small">{t('why.noRules')}</Text>
      ) : (
        <Box direction="vertical" gap="SP4">
          <RuleOutlooks
            title={title}
            outlooks={outlookIn(account.tier.id, rules)}
            tierName={tierName}
          />
          {without.length > 0 && (
            <Text size="small">{t('why.without', { names: without.join(', ') })}</Text>
          )}
          <SpendTrial tierId={account.tier.id} rules={rules} />
        </Box>
      )}
    </PanelSection>
  );
}
