import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { DiscountPhase } from './discount-phase';
import { LostAnswer } from './lost-answer';
import { RefusalNotice } from './refusal-notice';

type DiscountNoticeProps = {
  phase: DiscountPhase;
  /** Refused values are shown at their field. */
  hasField: boolean;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** What became of a discount, and the only steps that cannot apply it twice. */
export function DiscountNotice({ phase, hasField, ...steps }: DiscountNoticeProps) {
  const { t } = useTranslation('redeem');
  const notDoneTitle = t('lost.notAppliedTitle');
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
        <LostAnswer
          {...steps}
          {...{ notDoneTitle }}
          found="not-done"
          text={t('lost.notAppliedText')}
        />
      );
    case 'unsure':
      return (
        <LostAnswer
          {...steps}
          {...{ notDoneTitle }}
          found="unreachable"
          text={t('lost.discountUnsureText')}
        />
      );
  }
}
