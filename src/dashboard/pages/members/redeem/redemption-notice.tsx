import { useTranslation } from 'react-i18next';
import { LostAnswer } from './lost-answer';
import type { RedemptionPhase } from './redemption-phase';
import { RefusalNotice } from './refusal-notice';

type RedemptionNoticeProps = {
  phase: RedemptionPhase;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** What became of a redemption that did not simply work, and the only steps that cannot do it twice. */
export function RedemptionNotice({ phase, ...steps }: RedemptionNoticeProps) {
  const { t } = useTranslation('redeem');
  const notDoneTitle = t('lost.notRedeemedTitle');
  switch (phase.kind) {
    case 'redeeming':
      return null;
    case 'confirming':
      return phase.error && <RefusalNotice error={phase.error} />;
    case 'checking':
      return (
        <LostAnswer
          {...steps}
          {...{ notDoneTitle }}
          found="nothing-yet"
          text={t('lost.checkingText')}
        />
      );
    case 'not-redeemed':
      return (
        <LostAnswer
          {...steps}
          {...{ notDoneTitle }}
          found="not-done"
          text={t('lost.notRedeemedText')}
        />
      );
    case 'unsure':
      return (
        <LostAnswer
          {...steps}
          {...{ notDoneTitle }}
          found="unreachable"
          text={t('lost.unsureText')}
        />
      );
  }
}
