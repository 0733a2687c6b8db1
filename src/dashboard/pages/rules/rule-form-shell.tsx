import { SidePanel } from '@wix/design-system';
import type { FormEvent, ReactNode } from 'react';

type RuleFormShellProps = {
  label: string;
  onSubmit: (event: FormEvent) => Promise<void>;
  footer: ReactNode;
  children: ReactNode;
};

/** A form in the panel, whose actions stay in view. */
export function RuleFormShell({ label, onSubmit, footer, children }: RuleFormShellProps) {
  return (
    // The form is only an element of meaning here: the panel lays out what is inside.
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => void onSubmit(event)}
      style={{ display: 'contents' }}
    >
      <SidePanel.Content>{children}</SidePanel.Content>
      <SidePanel.Footer>{footer}</SidePanel.Footer>
    </form>
  );
}
