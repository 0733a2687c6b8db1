import { Page } from '@wix/design-system';
import type { ReactNode } from 'react';
import styles from './layout.module.css';

type LadderLayoutProps = {
  title: string;
  subtitle: string;
  /** The way back to where one came from. */
  back?: ReactNode;
  actions?: ReactNode;
  /** Stays in view below the content. */
  bar?: ReactNode;
  children: ReactNode;
};

/** The page around the ladder, and the bar below it. */
export function LadderLayout(props: LadderLayoutProps) {
  const { title, subtitle, back, actions, bar, children } = props;
  return (
    <div className={styles['page']}>
      <div className={styles['scroller']}>
        <Page height="100%" minWidth={0}>
          <Page.Header title={title} subtitle={subtitle} breadcrumbs={back} actionsBar={actions} />
          <Page.Content>{children}</Page.Content>
        </Page>
      </div>
      {bar}
    </div>
  );
}
