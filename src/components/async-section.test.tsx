import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { WebMethodError } from '../domain/errors';
import { createI18n } from '../i18n/create-i18n';
import { AsyncSection } from './async-section';

const i18n = createI18n('en-US');
const loaded = { data: 'Ada', error: null, dataUpdatedAt: 0, refetch: () => undefined };

function Section({ error }: { error: WebMethodError | null }) {
  return (
    <I18nextProvider i18n={i18n}>
      <AsyncSection state={{ ...loaded, error }} size="card" skeleton={null}>
        {(name) => <input aria-label={name} />}
      </AsyncSection>
    </I18nextProvider>
  );
}

it('keeps what is typed under the notice that a refresh failed', async () => {
  const { rerender } = render(<Section error={null} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Ada' }), 'half a na');

  rerender(<Section error={new WebMethodError({ kind: 'unavailable', code: 'NO_ANSWER' })} />);

  expect(screen.getByRole('status')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Ada' })).toHaveValue('half a na');
});
