import { type ComponentProps, useId } from 'react';

type ChoiceProps = Omit<ComponentProps<'select'>, 'id'> & { readonly label: string };

/** A labelled list to choose from; its options are the children. */
export function Choice({ label, children, ...select }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} {...select}>
        {children}
      </select>
    </div>
  );
}
