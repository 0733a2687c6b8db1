import { useTranslation } from 'react-i18next';
import { findRung, type LadderDraft } from '../../../domain/ladder/draft';
import type { PlanStep } from '../../../domain/ladder/plan';
import { useFormat } from '../../../i18n/use-format';

/** A step of applying, in words. */
export function useStepTexts(draft: LadderDraft): (step: PlanStep) => string {
  const { t } = useTranslation('ladderReview');
  const format = useFormat();
  const savedName = (tierId: string | null) =>
    draft.base.tiers.find(({ id }) => id === tierId)?.name;

  const describeUpdate = (step: Extract<PlanStep, { kind: 'update' }>): string => {
    const rung = findRung(draft, step.rungKey);
    const name = savedName(step.tierId) ?? rung?.name ?? '';
    const { requiredPoints, ...look } = step.changes;
    if (step.isProvisional) return t('apply.step.provisional', { name });
    if (requiredPoints !== undefined && Object.keys(look).length === 0) {
      return t('apply.step.threshold', { name, amount: format.number(requiredPoints) });
    }
    return t('apply.step.update', { name });
  };
  return (step) => {
    switch (step.kind) {
      case 'create': {
        const names = step.tiers.map(({ name }) => name).join(', ');
        return t('apply.step.create', { count: step.tiers.length, names });
      }
      case 'update':
        return describeUpdate(step);
      case 'delete':
        return t('apply.step.delete', { name: step.name });
      case 'rehome':
        return step.owner === 'rule'
          ? t('apply.step.rehomeRule', { name: step.name })
          : t('apply.step.rehomeReward', { name: step.name });
      case 'settings':
        return t('apply.step.settings');
    }
  };
}
