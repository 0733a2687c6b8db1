import { Box, SidePanel } from '@wix/design-system';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../../components/form/form-actions';
import { FormError } from '../../../components/form/form-error';
import type { Account } from '../../../domain/account';
import type { PreviewContext } from '../../../domain/adjustment-preview';
import { useFormat } from '../../../i18n/use-format';
import type { Drafts } from './adjust-draft';
import { AdjustFields } from './adjust-fields';
import { toChange } from './adjust-form.schema';
import { AdjustPreview } from './adjust-preview';
import { LostNotice } from './lost-notice';
import { MovedNotice } from './moved-notice';
import { useAdjustStep } from './use-adjust-step';

type AdjustStepProps = {
  account: Account;
  context: PreviewContext;
  drafts: Drafts;
  onLeave: () => void;
};

/** Adjusting an account's points: a step of the panel, with its consequences in view before it is saved. */
export function AdjustStep({ account, context, drafts, onLeave }: AdjustStepProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const step = useAdjustStep({ account, drafts, onLeave });
  const { form, phase, basis } = step;
  const [kind, amount] = useWatch({ control: form.control, name: ['kind', 'amount'] });
  const change = toChange({ kind, amount });
  const saveLabel =
    change === null
      ? t(`adjust.submitBare.${kind}`, { unit: format.pointsUnit })
      : t(`adjust.submit.${kind}`, { points: format.points(change.points) });
  const error = phase.kind === 'editing' ? phase.error : null;
  const isOnField = Object.values(form.formState.errors).some(({ type }) => type === 'server');
  const isLost = phase.kind !== 'editing' && phase.kind !== 'saving';

  return (
    // The form is only an element of meaning here: the panel lays out what is inside.
    <form
      aria-label={t('adjust.title', { unit: format.pointsUnit })}
      noValidate
      onSubmit={step.submit}
      style={{ display: 'contents' }}
    >
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          <AdjustFields control={form.control} isLocked={isLost} />
          <AdjustPreview account={basis} change={change} context={context} />
          {step.hasMoved && (
            <MovedNotice
              before={basis}
              now={account}
              change={change}
              noticeRef={step.notice}
              onContinue={step.continueOnNew}
            />
          )}
          {isLost && (
            <LostNotice
              phase={phase}
              before={basis}
              onCheckAgain={step.checkAgain}
              onTryAgain={step.tryAgain}
              onStartOver={step.startOver}
            />
          )}
          {error !== null && !isOnField && <FormError error={error} />}
        </Box>
      </SidePanel.Content>
      {!isLost && (
        <SidePanel.Footer>
          <FormActions
            isDirty
            isSaving={phase.kind === 'saving'}
            saveLabel={saveLabel}
            onCancel={step.cancel}
          />
        </SidePanel.Footer>
      )}
    </form>
  );
}
