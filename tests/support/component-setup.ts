import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { fakeBackend } from './fake-backend';
import { fakeDashboard } from './fake-dashboard';
import { fakeReader } from './fake-essentials';

// The two edges of a page: the dashboard around it, and the network behind it.
vi.mock('@wix/dashboard', () => import('./fake-dashboard'));
vi.mock('@wix/essentials', () => import('./fake-essentials'));

afterEach(() => {
  cleanup();
  expect(fakeBackend.unscripted).toEqual([]);
  fakeDashboard.reset();
  fakeBackend.reset();
  fakeReader.reset();
});
