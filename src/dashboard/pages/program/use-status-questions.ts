import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import type { Question } from '../../modals/confirm/question';
import type { Fact } from './fact';
import { countMembers, isActiveReward, isActiveRule, type LaunchFacts } from './launch-checks';

/** What activating and pausing mean for customers, in the numbers that are known. */
export function useStatusQuestions({ rules, rewards, totals }: LaunchFacts) {
  const { t } = useTranslation('program');
  const format = useFormat();

  const activate = (): Question => ({
    title: t('confirmActivate.title'),
    consequences: [
      t('confirmActivate.atOnce'),
      ...ifKnown(rules, (all) => {
        const count = all.filter(isActiveRule).length;
        return count === 0 ? t('confirmActivate.noRules') : t('confirmActivate.rules', { count });
      }),
      ...ifKnown(rewards, (all) => {
        const count = all.filter(isActiveReward).length;
        return count === 0
          ? t('confirmActivate.noRewards')
          : t('confirmActivate.rewards', { count });
      }),
      t('confirmActivate.noWayBack'),
    ],
    confirmLabel: t('confirmActivate.confirm'),
  });

  const pause = (): Question => ({
    title: t('confirmPause.title'),
    consequences: [
      t('confirmPause.atOnce'),
      ...ifKnown(totals, (sums) => {
        const count = countMembers(sums);
        const points = format.points(sums.points.balance);
        return t('confirmPause.kept', { count, members: format.number(count), points });
      }),
      t('confirmPause.wayBack'),
    ],
    confirmLabel: t('confirmPause.confirm'),
  });

  return { activate, pause };
}

function ifKnown<Value>(fact: Fact<Value>, say: (value: Value) => string): string[] {
  return fact.status === 'known' ? [say(fact.value)] : [];
}
