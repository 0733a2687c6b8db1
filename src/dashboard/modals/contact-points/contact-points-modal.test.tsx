import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { CONTACT_ID } from '../../../../tests/support/sample-order';
import { membersPath } from '../../app/paths';
import ContactPointsModal from './contact-points-modal';

function openModal(params: unknown) {
  fakeDashboard.openModal(params);
  render(<ContactPointsModal />);
  return userEvent.setup();
}

describe('the menu item of a contact’s page', () => {
  it.each([
    ['a parameter', { contactId: CONTACT_ID }],
    ['a part of the address', { location: { search: `?contactId=${CONTACT_ID}` } }],
  ])('carries the contact on, whether it comes as %s', async (_, params) => {
    openModal(params);

    await waitFor(() => {
      expect(fakeDashboard.visited).toEqual([membersPath({ contactId: CONTACT_ID })]);
    });
    expect(fakeDashboard.closedWith).toEqual([undefined]);
  });

  it('waits for a contact that arrives late', async () => {
    openModal({});
    await screen.findByText('Wix did not say which contact this is about');

    fakeDashboard.openModal({ contactId: CONTACT_ID });

    await waitFor(() => {
      expect(fakeDashboard.visited).toEqual([membersPath({ contactId: CONTACT_ID })]);
    });
  });

  it('says that no contact arrived, and leads to where they are found', async () => {
    const user = openModal({});

    expect(await screen.findByText(/find the person by name or email/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to Members' }));

    expect(fakeDashboard.visited).toEqual([membersPath()]);
    expect(fakeDashboard.closedWith).toEqual([undefined]);
  });

  it('changes nothing when it is closed', async () => {
    const user = openModal({ contactId: 'nobody' });

    await user.click(await screen.findByText('Close'));

    expect(fakeDashboard.visited).toEqual([]);
    expect(fakeDashboard.closedWith).toEqual([undefined]);
  });
});
