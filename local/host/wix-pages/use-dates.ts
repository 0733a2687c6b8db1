import { useStore } from '../use-store';
import { useHostServices } from './wix-page-context';

/** Days as the site's owner reads them. */
export function useDates(): Intl.DateTimeFormat {
  const { session, config } = useHostServices();
  const { language } = useStore(session);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: config.timeZone });
}
