import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AttemptPhase } from './attempt-phase';
import { RefusalNotice } from './refusal-notice';

type AttemptNoticeProps = {
  what: 'coupon' | 'discount';
  phase: AttemptPhase;
  /** Refused values are shown at their field. */
  hasField?: boolean;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** What became of an attempt that did not simply work, and the only steps that cannot do it twice. */
export function AttemptNotice({ phase, hasField = false, ...steps }: AttemptNoticeProps) {
  switch (phase.kind) {
    case 'under-way':
    case 'done':
      return null;
    case 'deciding': {
      const isOnField = hasField && phase.error?.kind === 'invalid';
      return phase.error === null || isOnField ? null : <RefusalNotice error={phase.error} />;
    }
    default:
      return <LostAnswer found={phase.kind} {...steps} />;
  }
}

type LostAnswerProps = Omit<AttemptNoticeProps, 'phase' | 'hasField'> & {
  /** What looking it up has found so far. */
  found: 'checking' | 'not-done' | 'unsure';
};

function LostAnswer({ found, what, onCheckAgain, onTryAgain }: LostAnswerProps) {
  const { t } = useTranslation('redeem');
  switch (found) {
    case 'checking':
      return (
        <div role="status">
          <SectionHelper fullWidth title={t('lost.checkingTitle')}>
            {t('lost.checkingText')}
          </SectionHelper>
        </div>
      );
    case 'not-done':
      return (
        <div role="status">
          <SectionHelper
            fullWidth
            title={t(`lost.${what}.notDoneTitle`)}
            actionText={t('lost.tryAgain')}
            onAction={onTryAgain}
          >
            {t(`lost.${what}.notDoneText`)}
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
            {t(`lost.${what}.unsureText`)}
          </SectionHelper>
        </div>
      );
  }
}
