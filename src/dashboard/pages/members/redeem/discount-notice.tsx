import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { DiscountPhase } from './discount-phase';
import { RefusalNotice } from './refusal-notice';

type DiscountNoticeProps = {
  phase: DiscountPhase;
  /** Refused values are shown at their field. */
  hasField: boolean;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** What became of a discount, and the only steps that cannot apply it twice. */
export function DiscountNotice(props: DiscountNoticeProps) {
  const { phase, hasField, onCheckAgain, onTryAgain } = props;
  const { t } = useTranslation('redeem');
  switch (phase.kind) {
    case 'applying':
      return null;
    case 'deciding': {
      const isOnField = hasField && phase.error?.kind === 'invalid';
      return phase.error === null || isOnField ? null : <RefusalNotice error={phase.error} />;
    }
    case 'applied':
      return (
        <div role="status">
          <SectionHelper fullWidth skin="success" title={t('applied.title')}>
            {t('applied.text')}
          </SectionHelper>
        </div>
      );
    case 'not-applied':
      return (
        <div role="status">
          <SectionHelper
            fullWidth
            title={t('lost.notAppliedTitle')}
            actionText={t('lost.tryAgain')}
            onAction={onTryAgain}
          >
            {t('lost.notAppliedText')}
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
            {t('lost.discountUnsureText')}
          </SectionHelper>
        </div>
      );
  }
}
