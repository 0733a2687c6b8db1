import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { askToConfirm } from '../../app/ask-to-confirm';
import { modalIds } from '../../app/paths';
import ConfirmModal from './confirm-modal';
import type { Question } from './question';

const question: Question = {
  title: 'Pause the loyalty program?',
  consequences: ['Customers stop earning at once.', '40 members keep 10,200 points.'],
  confirmLabel: 'Pause',
  isDestructive: true,
};

function openModal() {
  fakeDashboard.openModal(question);
  render(<ConfirmModal />);
  return userEvent.setup();
}

describe('the confirmation', () => {
  it('says what will happen', async () => {
    openModal();

    expect(await screen.findByText('Pause the loyalty program?')).toBeVisible();
    question.consequences.forEach((line) => expect(screen.getByText(line)).toBeVisible());
  });

  it('starts on the answer that changes nothing', async () => {
    openModal();

    expect(await screen.findByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('answers yes only to its own button', async () => {
    const user = openModal();

    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(fakeDashboard.closedWith).toEqual([{ confirmed: true }, undefined]);
  });
});

describe('asking to confirm', () => {
  it.each([
    [{ confirmed: true }, true],
    [{ confirmed: false }, false],
    [undefined, false],
    ['yes', false],
  ])('takes the answer %j as %s', async (answer, expected) => {
    fakeDashboard.modalAnswers = [answer];

    expect(await askToConfirm(question)).toBe(expected);
    expect(fakeDashboard.openedModals).toEqual([{ modalId: modalIds.confirm, params: question }]);
  });
});
