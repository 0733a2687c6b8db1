import { createInstance, type BackendModule, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/catalogue';
import type { Language } from './messages';

export type Catalogue = typeof en;

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an augmentation merges into an interface
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Catalogue;
    strictKeyChecks: true;
    strictInterpolationChecks: true;
  }
}

/** The made-up language in which every text of ours can be told from one that is not: see `pseudo-locale.ts`. */
const PSEUDO_LANGUAGE = 'en-XA';

/** Languages that are fetched only when somebody uses them. */
const loadCatalogue: Readonly<Record<string, () => Promise<ResourceLanguage>>> = {
  he: async () => (await import('./he/catalogue')).he,
  [PSEUDO_LANGUAGE]: async () => (await import('./pseudo-locale')).pseudoLocale(en),
};

const lazyCatalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = loadCatalogue[language];
    if (!load) {
      done(new Error(`No catalogue for ${language}`), false);
      return;
    }
    load().then(
      (catalogue) => done(null, catalogue[area]),
      () => done(new Error(`The catalogue for ${language} did not load`), true),
    );
  },
};

/** The languages a locale such as `he-IL` can be shown in; anything we have not written falls back to English. */
export function languageOf(locale: string): Language {
  return new Intl.Locale(locale).language === 'he' ? 'he' : 'en';
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'he' ? 'rtl' : 'ltr';
}

/**
 * An i18next instance of its own for one page root. English is there at once; another language suspends the first
 * render until its catalogue has come.
 */
export function createI18n(locale: string): i18n {
  const instance = createInstance();
  void instance
    .use(lazyCatalogues)
    .use(initReactI18next)
    .init({
      lng: locale === PSEUDO_LANGUAGE ? locale : languageOf(locale),
      fallbackLng: 'en',
      // A copy, because the owner's word for points is put into it: see `name-points.ts`.
      resources: { en: { ...en } },
      partialBundledLanguages: true,
      ns: Object.keys(en),
      defaultNS: 'app',
      initAsync: false,
      interpolation: { escapeValue: false },
      react: { bindI18nStore: 'added' },
    });
  return instance;
}
