import { QueryClientProvider } from '@tanstack/react-query';
import { WixDesignSystemProvider } from '@wix/design-system';
import { i18n, settings } from '@wix/essentials';
import { Suspense, useEffect, useState, type ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, directionOf, languageOf } from '../../i18n/create-i18n';
import { PlaceContext } from '../../i18n/place-context';
import './document.css';
import { ErrorBoundary } from './error-boundary';
import { connectFocus } from './focus-bridge';
import { HostStateProvider } from './host-state';
import { createQueryClient } from './query-client';
import { connectTabs } from './tab-bridge';

/** Gives a page or modal what all of them stand on: language, design system, cache, location, a net for bugs. */
export function withProviders(Content: ComponentType): ComponentType {
  return function WithProviders() {
    const [place] = useState(() => ({
      locale: i18n.getLocale(),
      timeZone: settings.getTimezone(),
    }));
    const [translations] = useState(() => createI18n(place.locale));
    const [queryClient] = useState(createQueryClient);
    useDocumentLanguage(place.locale);
    // Synchronises TanStack Query with the dashboard's layers and the browser's tabs.
    useEffect(connectFocus, []);
    // Synchronises the cache with those of the app's other open pages.
    useEffect(() => connectTabs(queryClient), [queryClient]);

    return (
      <I18nextProvider i18n={translations}>
        <WixDesignSystemProvider as="div" locale={place.locale}>
          <Suspense fallback={null}>
            <ErrorBoundary>
              <PlaceContext.Provider value={place}>
                <QueryClientProvider client={queryClient}>
                  <HostStateProvider>
                    <Content />
                  </HostStateProvider>
                </QueryClientProvider>
              </PlaceContext.Provider>
            </ErrorBoundary>
          </Suspense>
        </WixDesignSystemProvider>
      </I18nextProvider>
    );
  };
}

/** Language and direction belong to the whole document: popovers and tooltips render outside the page's own tree. */
function useDocumentLanguage(locale: string): void {
  // Synchronises with the document around the React root.
  useEffect(() => {
    const language = languageOf(locale);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [locale]);
}
