import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { fakeBackend } from './fake-backend';
import { fakeDashboard } from './fake-dashboard';
import { fakeReader } from './fake-essentials';

// The two edges of a page: the dashboard around it, and the network behind it.
vi.mock('@wix/dashboard', () => import('./fake-dashboard'));
vi.mock('@wix/essentials', () => import('./fake-essentials'));

// A whole page of the design system is slow to draw and to search on a busy machine: patience, not sleeping.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  expect(fakeBackend.unscripted).toEqual([]);
  localStorage.clear();
  fakeDashboard.reset();
  fakeBackend.reset();
  fakeReader.reset();
});
