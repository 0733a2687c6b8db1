import { Dropdown } from '@wix/design-system';
import { useState } from 'react';

export type Choice = { id: string; label: string };

type ChoiceInputProps = {
  choices: readonly Choice[];
  value: string;
  onChange: (id: string) => void;
  /** Where no visible label names it. */
  ariaLabel?: string;
  id?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  isInvalid?: boolean;
  onBlur?: () => void;
};

/**
 * One of a closed list. The design system's dropdown leaves out `aria-expanded` while it is closed, which a combobox
 * must have: so it is told here whether it is open.
 */
export function ChoiceInput(props: ChoiceInputProps) {
  const { choices, value, onChange, ariaLabel, id, size = 'medium', disabled = false } = props;
  const [isOpen, setIsOpen] = useState(false);
  const expanded = { ariaExpanded: isOpen ? 'true' : 'false' };
  return (
    <Dropdown
      {...{ size, disabled, ...expanded }}
      {...(id !== undefined && { id })}
      {...(ariaLabel !== undefined && { ariaLabel })}
      {...(props.isInvalid && { status: 'error' })}
      {...(props.onBlur && { onBlur: props.onBlur })}
      popoverProps={{ appendTo: 'window' }}
      options={choices.map((choice) => ({ id: choice.id, value: choice.label }))}
      selectedId={value}
      onOptionsShow={() => setIsOpen(true)}
      onOptionsHide={() => setIsOpen(false)}
      onSelect={(option) => onChange(String(option.id))}
    />
  );
}
