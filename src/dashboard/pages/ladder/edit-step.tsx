import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AsyncState } from '../../../components/async-section';
import { findRung, type LadderDraft } from '../../../domain/ladder/draft';
import { findFlaws } from '../../../domain/ladder/validate-draft';
import type { TierLook } from '../../../domain/tier';
import { rewardsPath, rulesPath } from '../../app/paths';
import { AmountList } from './amount-list';
import { BASE_KEY, toDomainKey } from './base-key';
import { iconsOf } from './ladder-icons';
import { LookFields } from './look-fields';
import type { Offer } from './offer';
import { OfferSection } from './offer-section';
import { amountsInRules, costsInRewards } from './tier-amounts';
import { TierActions } from './tier-actions';
import { changeLook } from './tier-look';
import { useFlawTexts } from './use-flaw-texts';

type EditStepProps = {
  tierKey: string;
  look: TierLook;
  draft: LadderDraft;
  offer: AsyncState<Offer>;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
  onDelete: () => void;
};

/** A tier's name, description and icon; below, what its members earn and pay. */
export function EditStep({ tierKey, look, draft, offer, onChange, onDelete }: EditStepProps) {
  const { t } = useTranslation('ladder');
  const flawText = useFlawTexts(draft);
  const flaws = findFlaws(draft).filter(
    (flaw) => 'key' in flaw && flaw.key === toDomainKey(tierKey),
  );
  const textOf = (field: 'name' | 'description') => {
    const flaw = flaws.find(({ kind }) => kind.startsWith(field));
    return flaw === undefined ? null : flawText(flaw);
  };
  const tierId = findRung(draft, tierKey)?.tierId ?? null;
  const isSaved = tierKey === BASE_KEY || tierId !== null;
  return (
    <Box direction="vertical" gap="SP5">
      <LookFields
        look={look}
        icons={iconsOf(draft)}
        nameFlaw={textOf('name')}
        descriptionFlaw={textOf('description')}
        onChange={(changes) => {
          onChange((latest) => changeLook(latest, tierKey, changes));
        }}
      />
      <TierActions {...{ tierKey, draft, onChange, onDelete }} />
      {!isSaved && (
        <Text size="small" secondary>
          {t('panel.unsavedTier')}
        </Text>
      )}
      {isSaved && (
        <OfferSection offer={offer}>
          {({ rules, rewards }) => (
            <>
              <AmountList
                title={t('panel.earns')}
                amounts={amountsInRules(tierId, rules)}
                emptyText={t('panel.noRules')}
                offText={t('panel.paused')}
                link={{ text: t('panel.editRules'), path: rulesPath() }}
              />
              <AmountList
                title={t('panel.pays')}
                amounts={costsInRewards(tierId, rewards)}
                emptyText={t('panel.noRewards')}
                offText={t('panel.inactive')}
                link={{ text: t('panel.editRewards'), path: rewardsPath() }}
              />
            </>
          )}
        </OfferSection>
      )}
    </Box>
  );
}
