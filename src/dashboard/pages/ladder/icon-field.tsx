import { dashboard } from '@wix/dashboard';
import { Box, FieldSet, Input, Text, TextButton } from '@wix/design-system';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../../../components/form/field-frame';
import type { TierLook } from '../../../domain/tier';
import { wixPaths } from '../../app/paths';
import { IconChoices } from './icon-choices';
import type { LadderIcon } from './ladder-icons';

type IconFieldProps = {
  icon: string | null;
  /** What there is to choose from. */
  icons: readonly LadderIcon[];
  onChange: (changes: Pick<TierLook, 'icon'>) => void;
};

const isAddress = (text: string) => /^https:\/\/\S+\.\S+$/.test(text);

/**
 * A tier's icon: one that the ladder has already, or any image by its address, which takes effect once it is a whole
 * one. Others of Wix's own icons are to be had in Wix's settings only.
 */
export function IconField({ icon, icons, onChange }: IconFieldProps) {
  const { t } = useTranslation('ladder');
  return (
    <FieldSet legend={t('panel.icon')} gap="medium">
      <Box direction="vertical" gap="SP2">
        {icons.length > 0 && (
          <IconChoices
            icons={icons}
            chosen={icon}
            onChoose={(chosen) => {
              onChange({ icon: chosen });
            }}
          />
        )}
        <AddressField onChange={onChange} />
        <Text size="tiny" secondary>
          {t('panel.iconsOfWix')}{' '}
          <TextButton
            size="tiny"
            onClick={() => {
              dashboard.navigate(wixPaths.manageLoyalty);
            }}
          >
            {t('panel.openWix')}
          </TextButton>
        </Text>
      </Box>
    </FieldSet>
  );
}

function AddressField({ onChange }: Pick<IconFieldProps, 'onChange'>) {
  const { t } = useTranslation('ladder');
  const id = useId();
  const [text, setText] = useState('');
  const isFlawed = text !== '' && !isAddress(text);
  return (
    <FieldFrame
      id={id}
      label={t('panel.iconAddress')}
      error={isFlawed ? { type: 'flaw', message: t('panel.iconInvalid') } : undefined}
    >
      <Input
        id={id}
        type="url"
        size="small"
        value={text}
        onChange={(event) => {
          const address = event.target.value.trim();
          setText(address);
          if (isAddress(address)) onChange({ icon: address });
        }}
      />
    </FieldFrame>
  );
}
