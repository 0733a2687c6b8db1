import { useStore } from '../use-store';
import { useHostServices } from './wix-page-context';
import { WIX_PAGE_TEXTS, type WixPageTexts } from './wix-page-texts';

/** The words of Wix's pages in the dashboard's language. */
export function useWixPageTexts(): WixPageTexts {
  return WIX_PAGE_TEXTS[useStore(useHostServices().session).language];
}
