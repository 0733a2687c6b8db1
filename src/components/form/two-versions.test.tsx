import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/create-i18n';
import type { VersionField } from './merge-versions';
import { TwoVersions } from './two-versions';

type Values = { title: string; points: string };

const fields: VersionField<Values>[] = [
  {
    key: 'title',
    label: 'Title',
    show: ({ title }) => title,
    copy: ({ title }, into) => ({ ...into, title }),
  },
  {
    key: 'points',
    label: 'Points',
    show: ({ points }) => points,
    copy: ({ points }, into) => ({ ...into, points }),
  },
];
const base = { title: 'Order', points: '10' };

function open(mine: Values, theirs: Values) {
  const resolved: Values[] = [];
  render(
    <I18nextProvider i18n={createI18n('en-US')}>
      <TwoVersions
        fields={fields}
        versions={{ base, mine, theirs }}
        onResolve={(merged) => resolved.push(merged)}
      />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), resolved };
}

const goOn = () => screen.getByRole('button', { name: 'Go on with these' });

describe('two versions of a record', () => {
  it('are shown where they differ, with the side chosen that changed it', async () => {
    const { user, resolved } = open(
      { title: 'Order', points: '20' },
      { title: 'Buy', points: '10' },
    );
    expect(screen.getByRole('radio', { name: 'Saved now: Buy' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Yours: 20' })).toBeChecked();

    await user.click(goOn());

    expect(resolved).toEqual([{ title: 'Buy', points: '20' }]);
  });

  it('can be chosen one by one', async () => {
    const { user, resolved } = open(
      { title: 'Mine', points: '20' },
      { title: 'Theirs', points: '30' },
    );

    const points = within(screen.getByRole('group', { name: 'Points' }));
    await user.click(points.getByRole('radio', { name: 'Saved now: 30' }));
    await user.click(goOn());

    expect(resolved).toEqual([{ title: 'Mine', points: '30' }]);
  });

  it('can be chosen all at once', async () => {
    const { user, resolved } = open(
      { title: 'Mine', points: '20' },
      { title: 'Theirs', points: '30' },
    );

    await user.click(screen.getByRole('button', { name: 'Take all that is saved' }));
    await user.click(goOn());

    expect(resolved).toEqual([{ title: 'Theirs', points: '30' }]);
  });

  it('leave nothing to choose when both are the same', () => {
    open({ title: 'Same', points: '5' }, { title: 'Same', points: '5' });

    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('What is saved now is the same as what you typed.')).toBeVisible();
  });
});
