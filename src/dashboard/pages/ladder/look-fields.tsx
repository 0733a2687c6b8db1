import { Box, Input } from '@wix/design-system';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../../../components/form/field-frame';
import {
  MAX_TIER_DESCRIPTION_LENGTH,
  MAX_TIER_NAME_LENGTH,
} from '../../../domain/ladder/ladder-limits';
import type { TierLook } from '../../../domain/tier';
import { IconField } from './icon-field';
import type { LadderIcon } from './ladder-icons';

type LookFieldsProps = {
  look: TierLook;
  icons: readonly LadderIcon[];
  /** Why the name cannot be saved; null when it can. */
  nameFlaw: string | null;
  descriptionFlaw: string | null;
  onChange: (changes: Partial<TierLook>) => void;
};

const toError = (message: string | null) =>
  message === null ? undefined : { type: 'flaw', message };

/** Name, description and icon of a tier. They are part of the draft, so there is nothing to save here. */
export function LookFields(props: LookFieldsProps) {
  const { look, icons, nameFlaw, descriptionFlaw, onChange } = props;
  const { t } = useTranslation('ladder');
  const nameId = useId();
  const descriptionId = useId();
  const { name, description } = look;
  return (
    <Box direction="vertical" gap="SP3">
      <FieldFrame
        id={nameId}
        label={t('panel.name')}
        required
        error={toError(nameFlaw)}
        charactersLeft={MAX_TIER_NAME_LENGTH - name.trim().length}
      >
        <Input
          id={nameId}
          value={name}
          required
          onChange={(event) => {
            onChange({ name: event.target.value });
          }}
        />
      </FieldFrame>
      <FieldFrame
        id={descriptionId}
        label={t('panel.description')}
        hint={t('panel.descriptionHint')}
        error={toError(descriptionFlaw)}
        charactersLeft={MAX_TIER_DESCRIPTION_LENGTH - (description ?? '').trim().length}
      >
        <Input
          id={descriptionId}
          value={description ?? ''}
          onChange={(event) => {
            onChange({ description: event.target.value });
          }}
        />
      </FieldFrame>
      <IconField icon={look.icon} icons={icons} onChange={onChange} />
    </Box>
  );
}
