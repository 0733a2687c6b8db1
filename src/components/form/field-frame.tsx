import { FormField, Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import type { FieldError } from 'react-hook-form';

type FieldFrameProps = {
  /** The control's own id, so that the label belongs to it. */
  id: string;
  label: string;
  /** One sentence under the control; a refusal takes its place. */
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
      statusMessage={error?.message ?? hint}
      {...(error && { status: 'error' })}
      {...(charactersLeft !== undefined && { suffix: <Left count={charactersLeft} /> })}
    >
      {children}
    </FormField>
  );
}

/** How many characters are left. The design system's own counter is too pale to be read by everybody. */
function Left({ count }: { count: number }) {
  return (
    <Text size="small" {...(count < 0 ? { skin: 'error' } : { secondary: true })}>
      {count}
    </Text>
  );
}
