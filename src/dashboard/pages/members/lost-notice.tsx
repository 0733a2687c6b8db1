import { Box, SectionHelper } from '@wix/design-system';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form/form-error';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';
import type { AdjustPhase } from './adjust-phase';

type LostNoticeProps = {
  phase: Extract<AdjustPhase, { kind: 'checking' | 'not-applied' | 'unsure' }>;
  /** The account as the owner saw it. */
  before: Account;
  onCheckAgain: () => void;
  onTryAgain: () => void;
  onStartOver: () => void;
};

/** The answer got lost: what is known by now, and the only steps that cannot do it twice. */
export function LostNotice(props: LostNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  // Synchronises with the browser's focus, which the locked form can no longer hold; the panel may have caught it.
  useEffect(() => {
    const { activeElement, body } = document;
    const isInPanel = notice.current?.closest('[role="dialog"]')?.contains(activeElement);
    if (isInPanel || activeElement === body) notice.current?.focus();
  }, []);
  return (
    <div ref={notice} role="status" tabIndex={-1}>
      <LostText {...props} />
    </div>
  );
}

function LostText(props: LostNoticeProps) {
  const { phase, before, onCheckAgain, onTryAgain, onStartOver } = props;
  const { t } = useTranslation('members');
  const format = useFormat();
  switch (phase.kind) {
    case 'checking':
      return (
        <SectionHelper fullWidth title={t('adjust.lost.checkingTitle')}>
          {t('adjust.lost.checkingText')}
        </SectionHelper>
      );
    case 'not-applied':
      return (
        <Box direction="vertical" gap="SP2">
          {phase.error !== null && <FormError error={phase.error} />}
          <SectionHelper
            fullWidth
            title={t('adjust.lost.notAppliedTitle')}
            actionText={t('adjust.lost.tryAgain')}
            onAction={onTryAgain}
            secondaryActionProps={{ label: t('adjust.lost.change'), onClick: onStartOver }}
          >
            {t('adjust.lost.notAppliedText')}
          </SectionHelper>
        </Box>
      );
    case 'unsure':
      return (
        <SectionHelper
          skin="warning"
          fullWidth
          title={t('adjust.lost.unsureTitle')}
          actionText={t('adjust.lost.checkAgain')}
          onAction={onCheckAgain}
          {...(phase.account !== null && {
            secondaryActionProps: { label: t('adjust.lost.startOver'), onClick: onStartOver },
          })}
        >
          {phase.account === null
            ? t('adjust.lost.unreachableText')
            : t('adjust.lost.unsureText', {
                before: format.number(before.points.balance),
                after: format.number(phase.account.points.balance),
              })}
        </SectionHelper>
      );
  }
}
