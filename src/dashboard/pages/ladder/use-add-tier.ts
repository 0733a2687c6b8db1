import { useTranslation } from 'react-i18next';
import { isSameName, type LadderDraft } from '../../../domain/ladder/draft';
import { addRung, suggestThreshold } from '../../../domain/ladder/moves';

/** Adds a tier with a name of its own at a free threshold; `onAdded` learns its key. */
export function useAddTier(
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void,
  onAdded: (key: string) => void,
): () => void {
  const { t } = useTranslation('ladder');
  const freeName = ({ rungs, baseTier }: LadderDraft) => {
    const taken = [...rungs.map(({ name }) => name), baseTier?.name ?? ''];
    const isFree = (name: string) => !taken.some((other) => isSameName(other, name));
    const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 2);
    const names = [t('newTier'), ...numbers.map((number) => t('newTierNumbered', { number }))];
    return names.find(isFree) ?? t('newTier');
  };
  return () => {
    const key = crypto.randomUUID();
    onChange((draft) =>
      addRung(draft, {
        key,
        name: freeName(draft),
        description: null,
        icon: null,
        requiredPoints: suggestThreshold(draft),
      }),
    );
    onAdded(key);
  };
}
