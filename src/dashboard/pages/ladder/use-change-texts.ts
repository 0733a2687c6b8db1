import { useTranslation } from 'react-i18next';
import type { LadderChange, RungField, SettingsField } from '../../../domain/ladder/diff';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { useFormat } from '../../../i18n/use-format';

type Changed = Extract<LadderChange, { kind: 'changed' }>;

/** What a draft changes, in sentences. */
export function useChangeTexts(draft: LadderDraft): (change: LadderChange) => string[] {
  const { t } = useTranslation('ladderReview');
  const { t: tLadder } = useTranslation('ladder');
  const format = useFormat();

  const describeField = ({ rung, tier }: Changed, field: RungField): string => {
    const { name } = tier;
    switch (field) {
      case 'requiredPoints':
        return t('change.threshold', {
          name,
          before: format.number(tier.requiredPoints),
          after: format.points(rung.requiredPoints),
        });
      case 'name':
        return t('change.name', { name, after: rung.name.trim() });
      case 'description':
        return t('change.description', { name });
      case 'icon':
        return t('change.icon', { name });
    }
  };
  const describeSetting = (field: SettingsField): string => {
    switch (field) {
      case 'status':
        return t('change.status', {
          before: tLadder(`settings.${draft.base.status}.label`),
          after: tLadder(`settings.${draft.status}.label`),
        });
      case 'rollingWindowMonths':
        return t('change.window', {
          count: draft.rollingWindowMonths,
          before: format.number(draft.base.rollingWindowMonths),
        });
      case 'baseTier':
        return t('change.baseTier', { name: draft.baseTier?.name ?? tLadder('base') });
    }
  };
  return (change) => {
    switch (change.kind) {
      case 'added':
        return [
          t('change.added', {
            name: change.rung.name.trim(),
            points: format.points(change.rung.requiredPoints),
          }),
        ];
      case 'removed':
        return [t('change.removed', { name: change.tier.name })];
      case 'changed':
        return change.fields.map((field) => describeField(change, field));
      case 'settings':
        return change.fields.map(describeSetting);
    }
  };
}
