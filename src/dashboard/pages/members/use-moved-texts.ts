import { useTranslation } from 'react-i18next';
import type { PointsChange } from '../../../domain/adjustment';
import { balanceAfter } from '../../../domain/adjustment-preview';
import { useFormat } from '../../../i18n/use-format';

type MovedTexts = { text: string; button: string };

/** What a change means for a balance that is no longer the one it was typed for, and how to go on. */
export function useMovedTexts(): (balance: number, change: PointsChange | null) => MovedTexts {
  const { t } = useTranslation('members');
  const format = useFormat();
  return (balance, change) => {
    if (change === null) {
      return { text: t('adjust.moved.untyped'), button: t('adjust.moved.useNew') };
    }
    const after = balanceAfter(balance, change);
    const figures = {
      change: format.signedPoints(after - balance),
      result: format.number(after),
      max: format.number(balance),
    };
    if (after < 0) {
      return { text: t('adjust.moved.refused', figures), button: t('adjust.moved.useNew') };
    }
    if (change.kind === 'set') {
      return { text: t('adjust.moved.set', figures), button: t('adjust.moved.useNew') };
    }
    return {
      text: t('adjust.moved.relative', figures),
      button: t(`adjust.moved.${change.kind}`, { points: format.points(change.points) }),
    };
  };
}
