import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { RedemptionPhase } from './redemption-phase';
import { RefusalNotice } from './refusal-notice';

type RedemptionNoticeProps = {
  phase: RedemptionPhase;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** What became of a redemption that did not simply work, and the only steps that cannot do it twice. */
export function RedemptionNotice({ phase, onCheckAgain, onTryAgain }: RedemptionNoticeProps) {
  const { t } = useTranslation('redeem');
  switch (phase.kind) {
    case 'redeeming':
      return null;
    case 'confirming':
      return phase.error && <RefusalNotice error={phase.error} />;
    case 'checking':
      return (
        <div role="status">
          <SectionHelper fullWidth title={t('lost.checkingTitle')}>
            {t('lost.checkingText')}
          </SectionHelper>
        </div>
      );
    case 'not-redeemed':
      return (
        <div role="status">
          <SectionHelper
            fullWidth
            title={t('lost.notRedeemedTitle')}
            actionText={t('lost.tryAgain')}
            onAction={onTryAgain}
          >
            {t('lost.notRedeemedText')}
          </SectionHelper>
        </div>
      );
    case 'unsure':
      return (
        <div role="alert">
          <SectionHelper
            skin="warning"
            fullWidth
            title={t('lost.unsureTitle')}
            actionText={t('lost.checkAgain')}
            onAction={onCheckAgain}
          >
            {t('lost.unsureText')}
          </SectionHelper>
        </div>
      );
  }
}
