import { createEssentialsMockFactory } from '@wix/essentials/mock';
import { vi } from 'vitest';
import { fakeBackend } from './fake-backend';

const reader = { locale: 'en-US' };

/** Opens the next pages in another language; `reset` goes back to English. */
export const fakeReader = {
  use: (locale: string) => {
    reader.locale = locale;
  },
  reset: () => {
    reader.locale = 'en-US';
  },
};

const mocks = createEssentialsMockFactory(vi.fn);

export const i18n = { ...mocks.i18n, getLocale: () => reader.locale };
export const settings = mocks.settings;
export const httpClient = { ...mocks.httpClient, fetchWithAuth: fakeBackend.fetch };
