import { TextButton } from '@wix/design-system';
import type { MouseEvent } from 'react';
import { type StandInName, toStandInUrl } from '../dashboard-location';
import { useHostServices } from './wix-page-context';

type PageLinkProps = {
  readonly to: StandInName;
  readonly id?: string;
  readonly children: string;
};

/** A link to a page of Wix that has a stand-in. */
export function PageLink(props: PageLinkProps) {
  return <Link skin="standard" {...props} />;
}

/** The same above a page's title; blue would be too pale on grey. */
export function BackLink(props: PageLinkProps) {
  return <Link skin="dark" {...props} />;
}

function Link({ to, id = '', skin, children }: PageLinkProps & { skin: 'standard' | 'dark' }) {
  const { navigation } = useHostServices();
  const url = toStandInUrl(to, id);
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigation.navigate(url);
  };
  return (
    <TextButton as="a" href={url} size="small" skin={skin} ellipsis onClick={handleClick}>
      {children}
    </TextButton>
  );
}
