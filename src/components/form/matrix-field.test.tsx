import { zodResolver } from '@hookform/resolvers/zod';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { integerText } from './integer-text';
import { MatrixField } from './matrix-field';
import { fillRest } from './matrix-rows';

const COLUMNS = [
  { key: 'spend', label: 'For every' },
  { key: 'points', label: 'Points' },
] as const;
const TIERS = [
  { id: 'base', label: 'Bronze' },
  { id: 'silver', label: 'Silver' },
  { id: 'gold', label: 'Gold' },
];
const amount = integerText({ min: 1, max: 99, message: 'Use 1 to 99.' });
const schema = z.object({
  rows: z.array(
    z.discriminatedUnion('isOn', [
      z.object({ isOn: z.literal(true), spend: amount, points: amount }),
      z.object({ isOn: z.literal(false), spend: z.string(), points: z.string() }),
    ]),
  ),
});
type Row = { isOn: boolean; spend: string; points: string };
type Values = { rows: Row[] };

function Form({ rows, tiers }: { rows: Row[]; tiers: typeof TIERS }) {
  const { control, handleSubmit, getValues, setValue } = useForm<Values, unknown, unknown>({
    defaultValues: { rows },
    resolver: zodResolver(schema),
  });
  return (
    <form onSubmit={(event) => void handleSubmit(() => undefined)(event)}>
      <MatrixField
        control={control}
        legend="Points per tier"
        rowsLabel="Tier"
        rows={tiers}
        columns={COLUMNS}
        cellName={(row, column) => `rows.${row}.${column}`}
        switchName={(row) => `rows.${row}.isOn`}
        offText="Earns nothing"
        fillRest={{
          label: 'Fill the rest',
          onClick: () => {
            setValue('rows', fillRest(getValues('rows'), ['spend', 'points']));
          },
        }}
      />
      <button>Save</button>
    </form>
  );
}

const row = (spend: string, points: string, isOn = true): Row => ({ isOn, spend, points });

function open(rows: Row[], tiers = TIERS) {
  render(<Form rows={rows} tiers={tiers} />);
  return userEvent.setup();
}

const cell = (name: string) => screen.getByRole('textbox', { name });

describe('a matrix of tiers and amounts', () => {
  it('names every cell by its tier and its column', () => {
    open([row('1', '10'), row('1', '20'), row('1', '30')]);

    expect(screen.getByRole('group', { name: /Points per tier/ })).toBeVisible();
    expect(cell('Silver: Points')).toHaveValue('20');
  });

  it('says at the cell what is wrong there, and goes to the first one', async () => {
    const user = open([row('1', '10'), row('1', ''), row('0', '30')]);

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findAllByText('Use 1 to 99.')).toHaveLength(2);
    expect(cell('Silver: Points')).toHaveFocus();
    expect(cell('Silver: Points')).toBeInvalid();
    expect(cell('Silver: Points')).toHaveAccessibleDescription('Use 1 to 99.');
    expect(cell('Gold: For every')).toBeInvalid();
    expect(cell('Bronze: Points')).toBeValid();
  });

  it('moves up and down a column by the arrow keys, past tiers that take no part', async () => {
    const user = open([row('1', '10'), row('', '', false), row('1', '30')]);
    await user.click(cell('Bronze: Points'));

    await user.keyboard('{ArrowDown}');
    expect(cell('Gold: Points')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(cell('Gold: Points')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(cell('Bronze: Points')).toHaveFocus();
  });

  it('says what it means that a tier takes no part, and lets it take part again', async () => {
    const user = open([row('1', '10'), row('', '', false), row('1', '30')]);
    expect(screen.getByText('Earns nothing')).toBeVisible();

    await user.click(screen.getByRole('checkbox', { name: 'Silver' }));

    expect(screen.queryByText('Earns nothing')).not.toBeInTheDocument();
    expect(cell('Silver: Points')).toHaveValue('');
  });

  it('fills the gaps from the tier below', async () => {
    const user = open([row('1', '10'), row('', ''), row('', '', false)]);

    await user.click(screen.getByRole('button', { name: 'Fill the rest' }));

    expect(cell('Silver: Points')).toHaveValue('10');
    expect(cell('Gold: Points')).toHaveValue('10');
  });

  it('cannot leave out the only row there is', () => {
    open([row('1', '10')], [{ id: 'base', label: 'All members' }]);

    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(cell('All members: Points')).toBeVisible();
  });
});
