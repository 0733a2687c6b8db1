import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ada, adjustForm, answerForAda } from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import type { SiteContact } from '../../../domain/site-contact';
import MembersPage from './page';

const grace: SiteContact = {
  id: 'contact-grace',
  name: 'Grace Hopper',
  email: 'grace@example.com',
  accountId: null,
};
const alan: SiteContact = { ...grace, id: 'contact-alan', name: 'Alan Turing', email: null };
const member: SiteContact = { ...grace, id: 'contact-ada', name: 'Ada', accountId: 'ada' };

function openPage(search: string) {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

const box = (name: RegExp) => screen.findByRole('checkbox', { name });

beforeEach(() => {
  answerForAda();
  fakeBackend.answer('contacts.findContacts', {
    contacts: [grace, alan, member],
    hasMore: false,
  });
});

describe('adding members', () => {
  it('opens accounts for several contacts in one request', async () => {
    fakeBackend.answer('contacts.openAccount', ada);
    const user = openPage('');
    await user.click(await screen.findByRole('button', { name: 'Add members' }));

    await user.click(await box(/Grace Hopper/));
    await user.click(await box(/Alan Turing/));
    expect(await box(/^Ada/)).toBeDisabled();
    const before = fakeBackend.requests;
    await user.click(screen.getByRole('button', { name: 'Add 2 members' }));

    await waitFor(() => {
      expect(fakeDashboard.toasts).toMatchObject([{ message: '2 members were added.' }]);
    });
    expect(fakeBackend.argumentsOf('contacts.openAccount')).toEqual([
      [{ contactId: grace.id }],
      [{ contactId: alan.id }],
    ]);
    expect(fakeBackend.requests).toBeGreaterThan(before);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('keeps those for whom it failed, with the reason, to try again', async () => {
    fakeBackend.fail('contacts.openAccount', {
      kind: 'rate-limited',
      code: 'HTTP_429',
      retryAfterSeconds: 60,
    });
    const user = openPage('?task=add');
    await user.click(await box(/Grace Hopper/));
    await user.click(screen.getByRole('button', { name: 'Add 1 member' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(/Grace Hopper: .*60/);
    fakeBackend.answer('contacts.openAccount', ada);
    await user.click(screen.getByRole('button', { name: 'Try these again' }));

    await waitFor(() => {
      expect(fakeDashboard.toasts).toMatchObject([{ message: '1 member was added.' }]);
    });
  });

  it('has the search box that / leads to, until the panel is closed', async () => {
    const user = openPage('?task=add');
    const ofContacts = await screen.findByRole('combobox', { name: /Search contacts/ });

    await user.keyboard('/');
    expect(ofContacts).toHaveFocus();
    await user.keyboard('Grace');
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(ofContacts).toHaveValue('');

    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('/');
    expect(screen.getByRole('combobox', { name: 'Search by name or email' })).toHaveFocus();
  });

  it('says that no contact matches', async () => {
    fakeBackend.answer('contacts.findContacts', { contacts: [], hasMore: false });
    openPage('?task=add');

    expect(await screen.findByText(/The site has no contacts yet/)).toBeVisible();
  });
});

describe('coming from a contact of Wix', () => {
  it('leads to the adjustment of an account that is there', async () => {
    fakeBackend.answer('contacts.getContact', member);
    openPage('?contactId=contact-ada');

    expect(await adjustForm.amount()).toBeVisible();
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?member=ada&task=adjust');
  });

  it('opens an account first where there is none', async () => {
    fakeBackend.answer('contacts.getContact', grace);
    fakeBackend.answer('contacts.openAccount', ada);
    const user = openPage('?contactId=contact-grace');

    expect(await screen.findByText(/Grace Hopper is not in the program yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open an account and go on' }));

    expect(await adjustForm.amount()).toBeVisible();
    expect(fakeBackend.argumentsOf('contacts.openAccount')).toHaveLength(1);
  });
});
