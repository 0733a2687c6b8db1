import type { ReactNode } from 'react';
import classes from './record-panel.module.css';

type PanelLayoutProps = {
  /** The `RecordPanel` of the open record; null when none is open. */
  panel: ReactNode;
  children: ReactNode;
};

/** A page with a record beside it: over the page's edge where it is narrow, next to the page where both fit. */
export function PanelLayout({ panel, children }: PanelLayoutProps) {
  return (
    <>
      <div className={panel === null ? undefined : classes['beside']}>{children}</div>
      {panel}
    </>
  );
}
