import { useTranslation } from 'react-i18next';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { findFlaws } from '../../../domain/ladder/validate-draft';
import { useFormat } from '../../../i18n/use-format';
import { askToConfirm } from '../../app/ask-to-confirm';
import { DraftBar } from './draft-bar';
import { countChanges } from './has-changes';
import type { ImpactView } from './impact-view';
import { useFlawTexts } from './use-flaw-texts';

type LadderBarProps = {
  draft: LadderDraft;
  impact: ImpactView | null;
  onDiscard: () => void;
  onReview: () => void;
};

/** The bar below the ladder; there is none without changes. Discarding asks first. */
export function LadderBar({ draft, impact, onDiscard, onReview }: LadderBarProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const flawText = useFlawTexts(draft);
  const changes = countChanges(draft);
  if (changes === 0) return null;
  const discard = async () => {
    const isSure = await askToConfirm({
      title: t('discard.title', { count: changes, amount: format.number(changes) }),
      consequences: [t('discard.text')],
      confirmLabel: t('discard.confirm'),
    });
    if (isSure) onDiscard();
  };
  return (
    <DraftBar
      changes={changes}
      moved={impact?.moved ?? null}
      flaws={[...new Set(findFlaws(draft).map(flawText))]}
      onDiscard={() => void discard()}
      onReview={onReview}
    />
  );
}
