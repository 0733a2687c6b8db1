import { Box, Heading, Page } from '@wix/design-system';
import type { ReactNode, Ref } from 'react';
import styles from './layout.module.css';

type LadderLayoutProps = {
  title: string;
  subtitle: string;
  /** The way back to where one came from. */
  back?: ReactNode;
  actions?: ReactNode;
  /** Stays in view below the content. */
  bar?: ReactNode;
  /** Of the whole page, which can be given the focus. */
  pageRef?: Ref<HTMLDivElement> | undefined;
  children: ReactNode;
};

/** The page around the ladder, and the bar below it. */
export function LadderLayout(props: LadderLayoutProps) {
  const { title, subtitle, back, actions, bar, pageRef, children } = props;
  return (
    <div ref={pageRef} className={styles['page']} role="region" aria-label={title} tabIndex={-1}>
      <div className={styles['scroller']}>
        <Page height="100%" minWidth={0}>
          <Page.Header
            title={title}
            subtitle={subtitle}
            breadcrumbs={
              back === undefined
                ? undefined
                : (isMinimized: boolean) => <Trail back={back} title={isMinimized ? title : null} />
            }
            actionsBar={actions}
          />
          <Page.Content>{children}</Page.Content>
        </Page>
      </div>
      {bar}
    </div>
  );
}

/**
 * The way back, and beside it the title while the page is scrolled: the header leaves out its own then, and a page
 * without a title is one without a heading of the first level.
 */
function Trail({ back, title }: { back: ReactNode; title: string | null }) {
  return (
    <Box gap="SP3" verticalAlign="middle">
      {back}
      {title !== null && (
        <Heading as="h1" size="small" ellipsis>
          {title}
        </Heading>
      )}
    </Box>
  );
}
