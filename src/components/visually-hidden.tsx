import type { ReactNode } from 'react';
import classes from './visually-hidden.module.css';

/** Words for screen readers where a picture or a place says it to everybody else. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={classes['hidden']}>{children}</span>;
}
