import { Text } from '@wix/design-system';
import type { TFunction } from 'i18next';
import type { CollectionColumn } from '../../../components/collection/collection-table';
import type { EarningRule } from '../../../domain/earning-rule';
import { rulesOfSameTrigger } from '../../../domain/earning-trigger';
import { missesTiers, type RuleSearch } from '../../../domain/rule-search';
import type { TiersProgram } from '../../../domain/tier';
import { missingTiers } from '../../../domain/tier-coverage';
import type { Format } from '../../../i18n/format';
import { MissingFlag } from './missing-flag';
import { RuleAmounts } from './rule-amounts';
import { RuleName } from './rule-name';
import { RuleSwitch } from './rule-switch';
import type { RuleActions } from './use-rule-actions';
import type { RuleTexts } from './use-rule-texts';

type RuleColumn = CollectionColumn<EarningRule, RuleSearch['sort']>;

type ColumnContext = {
  t: TFunction<'rules'>;
  format: Format;
  texts: RuleTexts;
  ladder: TiersProgram;
  /** Every rule there is, for those that share a trigger. */
  rules: readonly EarningRule[];
  actions: RuleActions;
};

/** The columns of the list: what for, how many in each tier, whether, since when. */
export function ruleColumns(context: ColumnContext): RuleColumn[] {
  const { t, format, texts, rules, actions } = context;
  return [
    {
      key: 'rule',
      title: t('list.column.rule'),
      width: '28%',
      sortKey: 'title',
      render: (rule) => (
        <RuleName
          rule={rule}
          triggerName={texts.triggerName(rule)}
          duplicate={rulesOfSameTrigger(rule, rules)[0]}
        />
      ),
    },
    amountsColumn(context),
    {
      key: 'updated',
      title: t('list.column.updated'),
      width: '16%',
      sortKey: 'updated',
      render: ({ updatedDate }) => (
        <Text size="small">
          {updatedDate === null ? t('list.neverUpdated') : format.date(updatedDate)}
        </Text>
      ),
    },
    {
      key: 'status',
      title: t('list.column.status'),
      width: '9%',
      hasControls: true,
      render: (rule) => (
        <RuleSwitch
          title={rule.title}
          isActive={rule.status === 'ACTIVE'}
          isChanging={actions.isChanging(rule.id)}
          onChange={() => void actions.switchStatus(rule)}
        />
      ),
    },
  ];
}

function amountsColumn({ t, texts, ladder, actions }: ColumnContext): RuleColumn {
  return {
    key: 'amounts',
    title: t('list.column.amounts'),
    width: '47%',
    render: (rule) => (
      <>
        <RuleAmounts amounts={rule.amounts} ladder={ladder} />
        {missesTiers(rule, ladder) && (
          <MissingFlag
            tierNames={missingTiers(ladder, rule.amounts?.perTier ?? []).map((tier) =>
              texts.tierName(tier?.id ?? null),
            )}
            isFixing={actions.isChanging(rule.id)}
            onFix={() => {
              actions.fillTiers(rule, ladder);
            }}
          />
        )}
      </>
    ),
  };
}
