import type { ReactNode } from 'react';
import classes from './plain-list.module.css';

type PlainListProps = {
  label?: string;
  gap?: 'none' | 'SP1' | 'SP2' | 'SP3';
  /** `li` elements. */
  children: ReactNode;
};

/** A list without bullets, one item below the other. */
export function PlainList({ label, gap = 'none', children }: PlainListProps) {
  return (
    <ul aria-label={label} data-gap={gap} className={classes['list']}>
      {children}
    </ul>
  );
}
