import { type ReactNode, useId } from 'react';

type PanelProps = {
  readonly title: string;
  /** What belongs to the whole panel, beside its title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of the page. */
export function Panel({ title, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel-header">
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
