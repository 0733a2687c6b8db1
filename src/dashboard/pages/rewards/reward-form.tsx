import { Box, SidePanel } from '@wix/design-system';
import type { FormEventHandler } from 'react';
import { FormActions } from '../../../components/form/form-actions';
import { FormError } from '../../../components/form/form-error';
import { TwoVersions } from '../../../components/form/two-versions';
import type { TiersProgram } from '../../../domain/tier';
import { FormPreview } from './form-preview';
import { RewardFields } from './reward-fields';
import type { RewardForm as Form } from './use-reward-form';
import { useVersionFields } from './use-version-fields';

type RewardFormProps = {
  edited: Form;
  label: string;
  saveLabel: string;
  tiers: TiersProgram;
  /** Empty for a new one. */
  rewardId: string;
  hasOtherScope: boolean;
  isSaving: boolean;
  saved: Form['base'];
  onSubmit: FormEventHandler;
  onCancel: () => void;
};

/** The fields of a reward with what they would mean; both versions instead, while somebody else's is in the way. */
export function RewardForm(props: RewardFormProps) {
  const { edited, label, saveLabel, tiers, rewardId, isSaving, saved } = props;
  const { form, base, hasMoved, error } = edited;
  const versionFields = useVersionFields(tiers);
  return (
    // The form is only an element of meaning here: the panel lays out what is inside.
    <form aria-label={label} noValidate onSubmit={props.onSubmit} style={{ display: 'contents' }}>
      <SidePanel.Content>
        {hasMoved ? (
          <TwoVersions
            fields={versionFields}
            versions={{ base: base.values, mine: form.getValues(), theirs: saved.values }}
            onResolve={edited.resolve}
          />
        ) : (
          <Box direction="vertical" gap="SP5">
            <RewardFields
              control={form.control}
              tiers={tiers}
              isNew={rewardId === ''}
              hasOtherScope={props.hasOtherScope}
              onFillRows={edited.fillRows}
            />
            <FormPreview control={form.control} tiers={tiers} rewardId={rewardId} />
            {error !== null && <FormError error={error} />}
          </Box>
        )}
      </SidePanel.Content>
      {!hasMoved && (
        <SidePanel.Footer>
          <FormActions
            isDirty
            isSaving={isSaving}
            saveLabel={saveLabel}
            onCancel={props.onCancel}
          />
        </SidePanel.Footer>
      )}
    </form>
  );
}
