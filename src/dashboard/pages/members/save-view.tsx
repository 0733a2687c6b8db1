import { Box, Button, Input, TextButton } from '@wix/design-system';
import { useEffect, useRef, useState, type ComponentRef } from 'react';
import { useTranslation } from 'react-i18next';

type SaveViewProps = { onSave: (name: string) => void; onCancel: () => void };

const MAX_NAME_LENGTH = 40;

/** Gives what is listed a name, to come back to it. */
export function SaveView({ onSave, onCancel }: SaveViewProps) {
  const { t } = useTranslation('memberFilters');
  const { t: tApp } = useTranslation('app');
  const [name, setName] = useState('');
  const input = useRef<ComponentRef<typeof Input>>(null);
  // Synchronises with the browser's focus: whoever asked for this has a name in mind.
  useEffect(() => {
    input.current?.focus();
  }, []);
  const trimmed = name.trim();
  return (
    <form
      aria-label={t('views.save')}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onSave(trimmed);
      }}
    >
      <Box gap="SP2" padding="0 SP5 SP2" verticalAlign="middle">
        <Box width="240px">
          <Input
            ref={input}
            size="small"
            ariaLabel={t('views.name')}
            placeholder={t('views.name')}
            maxLength={MAX_NAME_LENGTH}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </Box>
        <Button size="small" type="submit" disabled={trimmed === ''}>
          {tApp('actions.save')}
        </Button>
        <TextButton size="small" onClick={onCancel}>
          {tApp('actions.cancel')}
        </TextButton>
      </Box>
    </form>
  );
}
