import { FormField } from '@wix/design-system';
import type { ReactNode } from 'react';
import type { FieldError } from 'react-hook-form';

type FieldFrameProps = {
  /** The control's own id, so that the label belongs to it. */
  id: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  error: FieldError | undefined;
  charactersLeft?: number | undefined;
  children: ReactNode;
};

/** Label, hint and refusal around a control; the same on every field. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, hint, required = false, error, charactersLeft, children } = props;
  return (
    <FormField
      id={id}
      label={label}
      required={required}
      {...(hint !== undefined && { infoContent: hint })}
      {...(charactersLeft !== undefined && { charCount: charactersLeft })}
      {...(error && { status: 'error', statusMessage: error.message })}
    >
      {children}
    </FormField>
  );
}
