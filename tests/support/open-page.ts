import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { fakeDashboard } from './fake-dashboard';

/** Shows a page at a query string such as `?task=new`; answers the person in front of it. */
export function openPage(page: ReactElement, search = '') {
  fakeDashboard.openPage(search);
  render(page);
  return userEvent.setup();
}
