import type { ComponentType } from 'react';
import { CallsSection } from '../calls/calls-section';
import { FaultsSection } from '../faults/faults-section';
import { SiteSection } from '../site/site-section';
import { Storefront } from '../storefront/storefront';
import { WebhooksSection } from '../webhooks/webhooks-section';
import { World } from '../world/world';
import { Header } from './header';
import { IsUnreachable } from '../parts/is-unreachable';
import { hashOf, type Section, SECTIONS, useLocation } from './location';
import { useIsUnreachable } from './use-is-unreachable';

const TITLES: Record<Section, string> = {
  world: 'World',
  storefront: 'Storefront',
  faults: 'Faults',
  calls: 'Calls',
  webhooks: 'Webhooks',
  site: 'Site',
};

const PAGES: Record<Section, ComponentType<{ rest: readonly string[] }>> = {
  world: World,
  storefront: Storefront,
  faults: FaultsSection,
  calls: CallsSection,
  webhooks: WebhooksSection,
  site: SiteSection,
};

/** The whole page: what is always in sight, the way around, and the section that the address names. */
export function ConsolePage() {
  const { section, rest } = useLocation();
  const Page = PAGES[section];
  return (
    <IsUnreachable.Provider value={useIsUnreachable()}>
      <Header />
      <nav className="tabs" aria-label="Sections">
        {SECTIONS.map((each) => (
          <a
            key={each}
            href={hashOf(each)}
            {...(each === section && { 'aria-current': 'page' as const })}
          >
            {TITLES[each]}
          </a>
        ))}
      </nav>
      <main>
        <Page rest={rest} />
      </main>
    </IsUnreachable.Provider>
  );
}
