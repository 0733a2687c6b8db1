import { Input } from '@wix/design-system';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../../../components/form/field-frame';
import type { TierLook } from '../../../domain/tier';

type IconFieldProps = {
  icon: string | null;
  onChange: (changes: Pick<TierLook, 'icon'>) => void;
};

const isAddress = (text: string) => /^https:\/\/\S+\.\S+$/.test(text);

/** The address of a tier's icon. Only a whole address takes effect; an icon of Wix's own is not shown as one. */
export function IconField({ icon, onChange }: IconFieldProps) {
  const { t } = useTranslation('ladder');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (icon !== null && isAddress(icon) ? icon : '');
  const isFlawed = typed !== null && typed !== '' && !isAddress(typed);
  return (
    <FieldFrame
      id={id}
      label={t('panel.icon')}
      hint={t('panel.iconHint')}
      error={isFlawed ? { type: 'flaw', message: t('panel.iconInvalid') } : undefined}
    >
      <Input
        id={id}
        type="url"
        value={text}
        onChange={(event) => {
          const address = event.target.value.trim();
          setTyped(address);
          if (isAddress(address)) onChange({ icon: address });
        }}
      />
    </FieldFrame>
  );
}
