import type { ReactNode } from 'react';
import classes from './own-words.module.css';

/**
 * Around what somebody wrote, such as a name: it keeps its own direction. "5 off" does not become "off 5" in a Hebrew
 * list, and a text with `ellipsis` is cut at its own end.
 */
export function OwnWords({ children }: { children: ReactNode }) {
  return (
    <div dir="auto" className={classes['words']}>
      {children}
    </div>
  );
}
