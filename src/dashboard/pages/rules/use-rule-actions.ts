import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarningAmounts, EarningRule } from '../../../domain/earning-rule';
import type { TiersProgram } from '../../../domain/tier';
import { fillMissingTiers } from '../../../domain/tier-coverage';
import { useFormat } from '../../../i18n/use-format';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailuresToast } from '../../app/use-failures-toast';
import { updateRules, type RuleChange } from '../../data/rules/mutations';
import type { Outcome } from '../../data/settle-each';

export type RuleActions = ReturnType<typeof useRuleActions>;

/** What can be done to rules right in the list; each tells how it went. */
export function useRuleActions(rules: readonly EarningRule[]) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const tell = useTelling();
  const updating = useMutation(updateRules());
  const [changing, setChanging] = useState<ReadonlySet<string>>(new Set());

  const run = async (changes: RuleChange[], succeeded: (count: number) => string) => {
    const ids = changes.map(({ ruleId }) => ruleId);
    setChanging((current) => new Set([...current, ...ids]));
    try {
      return tell(await updating.mutateAsync(changes), succeeded);
    } finally {
      setChanging((current) => new Set([...current].filter((id) => !ids.includes(id))));
    }
  };
  const mayPause = (paused: readonly EarningRule[]) =>
    paused.some(isActive) && rules.filter(isActive).every((rule) => paused.includes(rule))
      ? askToConfirm({
          title: paused.length === 1 ? t('status.confirmTitle') : t('bulk.confirmTitle'),
          consequences: [t('status.confirmText')],
          confirmLabel: t('status.confirm'),
        })
      : Promise.resolve(true);

  /** Pauses or resumes those that are not in that state yet; answers which failed, null when nothing was tried. */
  const setStatus = async (
    chosen: readonly EarningRule[],
    status: EarningRule['status'],
    succeeded: (count: number) => string,
  ) => {
    const other = chosen.filter((rule) => rule.status !== status);
    if (other.length === 0) {
      showSuccess(t(status === 'PAUSED' ? 'bulk.alreadyPaused' : 'bulk.alreadyActive'));
      return null;
    }
    if (status === 'PAUSED' && !(await mayPause(other))) return null;
    // The amounts stay as they are: those of a deleted tier would be refused.
    return run(
      other.map((rule) => ({ ...toChange(rule), status, amounts: null })),
      succeeded,
    );
  };

  return {
    isChanging: (ruleId: string) => changing.has(ruleId),
    isBusy: changing.size > 0,
    switchStatus: (rule: EarningRule) => {
      const status = isActive(rule) ? 'PAUSED' : 'ACTIVE';
      const key = isActive(rule) ? 'status.paused' : 'status.resumed';
      return setStatus([rule], status, () => t(key, { title: rule.title }));
    },
    setStatusOfAll: (chosen: readonly EarningRule[], status: EarningRule['status']) =>
      setStatus(chosen, status, (count) =>
        t(status === 'PAUSED' ? 'bulk.paused' : 'bulk.resumed', {
          count,
          amount: format.number(count),
        }),
      ),
    /** Gives each tier without an amount what the nearest tier has. */
    fillTiers: (rule: EarningRule, ladder: TiersProgram) => {
      const amounts = rule.amounts === null ? null : withoutGaps(rule.amounts, ladder);
      void run([{ ...toChange(rule), amounts }], () => t('fixed', { title: rule.title }));
    },
  };
}

/** Says what became of each change; answers the rules that failed. */
function useTelling() {
  const { t } = useTranslation('rules');
  const showFailures = useFailuresToast();
  return (outcomes: readonly Outcome<RuleChange>[], succeeded: (count: number) => string) => {
    const failures = outcomes.flatMap(({ change, error }) =>
      error === null ? [] : [{ name: change.title, error, ruleId: change.ruleId }],
    );
    const count = outcomes.length - failures.length;
    if (count > 0) showSuccess(succeeded(count));
    showFailures(failures, (titles, reason) => t('bulk.failed', { titles, reason }));
    return failures.map(({ ruleId }) => ruleId);
  };
}

function isActive({ status }: EarningRule): boolean {
  return status === 'ACTIVE';
}

function toChange({ id, revision, title, status, amounts }: EarningRule): RuleChange {
  return { ruleId: id, revision, title, status, amounts };
}

function withoutGaps(amounts: EarningAmounts, ladder: TiersProgram): EarningAmounts {
  return amounts.type === 'FIXED'
    ? { ...amounts, perTier: fillMissingTiers(ladder, amounts.perTier) }
    : { ...amounts, perTier: fillMissingTiers(ladder, amounts.perTier) };
}
