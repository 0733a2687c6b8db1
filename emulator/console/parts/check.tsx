import type { ReactNode } from 'react';

type CheckProps = {
  readonly label: ReactNode;
  readonly name: string;
  readonly value?: string;
  /** Whether it is checked at first. */
  readonly isOn?: boolean;
};

/** A labelled box of a form; its name is not in the form's data unless it is checked. */
export function Check({ label, name, value = 'on', isOn = false }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      {label}
    </label>
  );
}
