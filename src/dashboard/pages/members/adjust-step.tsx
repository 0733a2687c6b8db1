import { Box, SidePanel } from '@wix/design-system';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../../components/form/form-actions';
import type { Account } from '../../../domain/account';
import type { PointsChange } from '../../../domain/adjustment';
import type { PreviewContext } from '../../../domain/adjustment-preview';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import type { Drafts } from './adjust-draft';
import { AdjustFields } from './adjust-fields';
import { toChange } from './adjust-form.schema';
import { AdjustNotices } from './adjust-notices';
import { AdjustPreview } from './adjust-preview';
import { ReversalFields } from './reversal-fields';
import { useAdjustStep } from './use-adjust-step';

type AdjustStepProps = {
  account: Account;
  /** Set when the step takes back this entry of the history. */
  entry: Transaction | null;
  /** Whether the history shows by now that it has been taken back. */
  isReversed?: boolean;
  context: PreviewContext;
  drafts: Drafts;
  onLeave: () => void;
};

/** Adjusting an account's points: a step of the panel, with its consequences in view before it is saved. */
export function AdjustStep(props: AdjustStepProps) {
  const { t } = useTranslation('members');
  const { account, entry, isReversed = false, context } = props;
  const step = useAdjustStep(props);
  const { form, phase, basis } = step;
  const [kind, amount] = useWatch({ control: form.control, name: ['kind', 'amount'] });
  const change = toChange({ kind, amount });
  const title = entry === null ? t('adjust.title') : t('reversal.title');
  const saveLabel = useSaveLabel(kind, change);
  // Its own success shows in the history, too, a moment before the form has gone.
  const isTaken = isReversed && phase.kind === 'editing';
  const isLost = phase.kind !== 'editing' && phase.kind !== 'saving';

  return (
    // The form is only an element of meaning here: the panel lays out what is inside.
    <form aria-label={title} noValidate onSubmit={step.submit} style={{ display: 'contents' }}>
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          {entry === null ? (
            <AdjustFields control={form.control} isLocked={isLost} />
          ) : (
            <ReversalFields control={form.control} entry={entry} isLocked={isLost} />
          )}
          <AdjustPreview account={basis} change={change} context={context} />
          <AdjustNotices step={step} account={account} change={change} isTaken={isTaken} />
        </Box>
      </SidePanel.Content>
      {!isLost && !isTaken && (
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

function useSaveLabel(kind: PointsChange['kind'], change: PointsChange | null): string {
  const { t } = useTranslation('members');
  const format = useFormat();
  return change === null
    ? t(`adjust.submitBare.${kind}`)
    : t(`adjust.submit.${kind}`, { points: format.points(change.points) });
}
