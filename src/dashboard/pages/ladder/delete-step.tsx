import { Box, Button, FieldSet, RadioGroup, Text } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncState } from '../../../components/async-section';
import { findRung, type AmountsFate, type LadderDraft } from '../../../domain/ladder/draft';
import { removeRung } from '../../../domain/ladder/moves';
import { useFormat } from '../../../i18n/use-format';
import { BASE_KEY, toDomainKey } from './base-key';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import type { Offer } from './offer';
import { OfferSection } from './offer-section';
import { amountsInRules, costsInRewards } from './tier-amounts';
import { lookOf } from './tier-look';
import { useFallText } from './use-fall-text';

type DeleteStepProps = {
  tierKey: string;
  draft: LadderDraft;
  members: KnownMembers | null;
  offer: AsyncState<Offer>;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
  onDone: () => void;
};

const DROP = 'drop';

/** Takes a tier out of the draft: who falls where, and what becomes of its amounts. */
export function DeleteStep({ offer, ...props }: DeleteStepProps) {
  const { tierKey, draft, members } = props;
  const fallText = useFallText(draft, members);
  const tierId = findRung(draft, tierKey)?.tierId ?? null;
  return (
    <Box direction="vertical" gap="SP5">
      <Text overflowWrap="anywhere">{fallText(tierKey)}</Text>
      {tierId === null ? (
        <Amounts {...props} touched={NOTHING} />
      ) : (
        // Amounts must not get lost because nobody could be asked about them.
        <OfferSection offer={offer}>
          {(known) => <Amounts {...props} touched={countAmounts(tierId, known)} />}
        </OfferSection>
      )}
    </Box>
  );
}

type Touched = { rules: number; rewards: number };

/** A tier that is not saved yet has no amounts. */
const NOTHING: Touched = { rules: 0, rewards: 0 };

type AmountsProps = Omit<DeleteStepProps, 'offer'> & { touched: Touched };

function Amounts({ tierKey, draft, touched, onChange, onDone }: AmountsProps) {
  const { t } = useTranslation('ladder');
  const [heir, setHeir] = useState(DROP);
  const remove = () => {
    const fate: AmountsFate =
      heir === DROP ? { kind: 'drop' } : { kind: 'move', rungKey: toDomainKey(heir) };
    onChange((latest) => removeRung(latest, tierKey, fate));
    onDone();
  };
  return (
    <Box direction="vertical" gap="SP5" align="left">
      {touched.rules + touched.rewards === 0 ? (
        <Text size="small" secondary>
          {t('remove.noAmounts')}
        </Text>
      ) : (
        <HeirField {...{ tierKey, draft, touched, heir }} onChange={setHeir} />
      )}
      <Button skin="destructive" onClick={remove}>
        {t('remove.confirm')}
      </Button>
    </Box>
  );
}

type HeirFieldProps = {
  tierKey: string;
  draft: LadderDraft;
  touched: Touched;
  heir: string;
  onChange: (heir: string) => void;
};

/** Who gets the amounts of a tier that goes. */
function HeirField({ tierKey, draft, touched, heir, onChange }: HeirFieldProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const rungs = draft.rungs.filter(({ key }) => key !== tierKey).toReversed();
  const nameOf = (key: string) => {
    const name = lookOf(draft, key)?.name ?? '';
    return name === '' ? t('base') : name;
  };
  return (
    <FieldSet
      legend={t('remove.amounts')}
      statusMessage={heir === DROP ? undefined : t('remove.giveHint', { name: nameOf(heir) })}
    >
      <Box direction="vertical" gap="SP2">
        <Text size="small" secondary>
          {t('remove.amountsText', {
            rules: t('remove.rules', {
              count: touched.rules,
              amount: format.number(touched.rules),
            }),
            rewards: t('remove.rewards', {
              count: touched.rewards,
              amount: format.number(touched.rewards),
            }),
          })}
        </Text>
        <RadioGroup
          name="heir"
          value={heir}
          onChange={(chosen) => {
            onChange(String(chosen));
          }}
        >
          <RadioGroup.Radio value={DROP}>{t('remove.drop')}</RadioGroup.Radio>
          {[...rungs.map(({ key }) => key), BASE_KEY].map((key) => (
            <RadioGroup.Radio key={key} value={key}>
              {t('remove.give', { name: nameOf(key) })}
            </RadioGroup.Radio>
          ))}
        </RadioGroup>
      </Box>
    </FieldSet>
  );
}

/** In how many rules and rewards a tier has amounts. */
function countAmounts(tierId: string, { rules, rewards }: Offer): Touched {
  return {
    rules: amountsInRules(tierId, rules).length,
    rewards: costsInRewards(tierId, rewards).length,
  };
}
