import { useTranslation } from 'react-i18next';
import { findRung, type LadderDraft } from '../../../domain/ladder/draft';
import {
  MAX_REQUIRED_POINTS,
  MAX_TIER_DESCRIPTION_LENGTH,
  MAX_TIER_NAME_LENGTH,
  MAX_TIERS,
  MAX_WINDOW_MONTHS,
  MIN_REQUIRED_POINTS,
  MIN_WINDOW_MONTHS,
} from '../../../domain/ladder/ladder-limits';
import type { LadderFlaw } from '../../../domain/ladder/validate-draft';
import { useFormat } from '../../../i18n/use-format';

/** Why a draft cannot be saved, in words. */
export function useFlawTexts(draft: LadderDraft): (flaw: LadderFlaw) => string {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const nameOf = (key: string | null) =>
    (key === null ? draft.baseTier?.name : findRung(draft, key)?.name) ?? t('base');
  return (flaw) => {
    switch (flaw.kind) {
      case 'name-missing':
        return t('flaw.nameMissing');
      case 'name-too-long':
        return t('flaw.nameTooLong', { max: MAX_TIER_NAME_LENGTH });
      case 'name-taken':
        return t('flaw.nameTaken', { name: nameOf(flaw.key) });
      case 'description-too-long':
        return t('flaw.descriptionTooLong', {
          name: nameOf(flaw.key),
          max: MAX_TIER_DESCRIPTION_LENGTH,
        });
      case 'threshold-out-of-range':
        return t('flaw.thresholdRange', {
          name: nameOf(flaw.key),
          min: format.number(MIN_REQUIRED_POINTS),
          max: format.number(MAX_REQUIRED_POINTS),
        });
      case 'threshold-taken':
        return t('flaw.thresholdTaken', { one: nameOf(flaw.key), other: nameOf(flaw.by) });
      case 'too-many-tiers':
        return t('flaw.tooMany', { max: format.number(MAX_TIERS) });
      case 'window-out-of-range':
        return t('flaw.window', { min: MIN_WINDOW_MONTHS, max: MAX_WINDOW_MONTHS });
    }
  };
}
