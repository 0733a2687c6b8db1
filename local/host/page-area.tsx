import { EmptyState, TextButton } from '@wix/design-system';
import type { HostServices } from './create-host-services';
import type { DashboardLocation } from './dashboard-location';
import { PageFrame } from './page-frame';
import { TEXTS } from './texts';
import { useStore } from './use-store';
import { toWixPageName } from './wix-page-names';

type PageAreaProps = { readonly services: HostServices };

/** The page that the address leads to, or why there is none. */
export function PageArea({ services }: PageAreaProps) {
  const { identity, language } = useStore(services.session);
  const current = useStore(services.navigation.current);
  if (current.kind === 'page') {
    // Another person or language is another visit: the page starts anew, as it does on Wix.
    const key = `${current.page.id} ${identity} ${language}`;
    return <PageFrame key={key} services={services} page={current.page} />;
  }
  return <NoPage services={services} current={current} />;
}

type NoPageProps = {
  readonly services: HostServices;
  readonly current: Exclude<DashboardLocation, { kind: 'page' }>;
};

function NoPage({ services, current }: NoPageProps) {
  const { config, navigation, session } = services;
  const texts = TEXTS[useStore(session).language];
  const [firstPage] = config.pages;
  if (!firstPage) return <EmptyState skin="page" {...toEmptyState(texts.noPages)} />;
  // Pages of Wix that have a stand-in, such as a contact or an order, would be drawn here.
  const { title, subtitle } =
    current.kind === 'wix-page'
      ? { title: texts.wixPage.title, subtitle: texts.wixPage.text(toWixPageName(current.pageId)) }
      : toEmptyState(texts.notFound);
  return (
    <EmptyState skin="page" title={title} subtitle={subtitle}>
      <TextButton
        onClick={() => void navigation.navigate(navigation.toUrl({ pageId: firstPage.id }))}
      >
        {texts.notFound.action}
      </TextButton>
    </EmptyState>
  );
}

function toEmptyState({ title, text }: { title: string; text: string }) {
  return { title, subtitle: text };
}
