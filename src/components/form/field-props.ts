import type { ReactNode } from 'react';
import type { Control, FieldValues } from 'react-hook-form';

/** What every field of a form takes, whatever its control looks like. */
export type FieldProps<V extends FieldValues, Out, Name> = {
  control: Control<V, unknown, Out>;
  name: Name;
  label: string;
  /** One sentence that helps, always in view. */
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
};
