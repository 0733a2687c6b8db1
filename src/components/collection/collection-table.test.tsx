import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CollectionTable } from './collection-table';

type Row = { id: string; name: string };

const ROWS = [
  { id: 'a', name: 'Ada' },
  { id: 'b', name: 'Ben' },
];

function List({ chosen, onOpen }: { chosen: string[]; onOpen: (row: Row) => void }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(chosen));
  return (
    <>
      <CollectionTable<Row, 'name'>
        rows={ROWS}
        columns={[
          { key: 'name', title: 'Name', render: ({ name }) => name },
          {
            key: 'switch',
            title: 'Switch',
            hasControls: true,
            render: ({ name }) => <button>Switch {name}</button>,
          },
        ]}
        sort={{ key: 'name', isDescending: false }}
        onSort={() => undefined}
        openId=""
        onOpen={onOpen}
        selection={{
          ids,
          onChange: setIds,
          labelOf: ({ name }) => `Select ${name}`,
          allLabel: 'Select all',
        }}
      />
      <output>{[...ids].join()}</output>
    </>
  );
}

function open(chosen: string[] = []) {
  const opened: string[] = [];
  render(<List chosen={chosen} onOpen={({ id }) => opened.push(id)} />);
  return { user: userEvent.setup(), opened };
}

const chosen = () => screen.getByRole('status').textContent;
const box = (name: string) => screen.getByRole('checkbox', { name });

describe('the table of a collection', () => {
  it('chooses a row without opening it, by mouse and keyboard', async () => {
    const { user, opened } = open();

    await user.click(box('Select Ada'));
    box('Select Ben').focus();
    await user.keyboard(' ');

    expect(chosen()).toBe('a,b');
    expect(opened).toEqual([]);
  });

  it('chooses all rows in view, and lets go of them, but not of those elsewhere', async () => {
    const { user } = open(['elsewhere']);

    await user.click(box('Select all'));
    expect(chosen()).toBe('elsewhere,a,b');
    await user.click(box('Select all'));
    expect(chosen()).toBe('elsewhere');
  });

  it('opens a row by a click, but for its own controls', async () => {
    const { user, opened } = open();

    await user.click(screen.getByRole('button', { name: 'Switch Ada' }));
    await user.click(screen.getByText('Ben'));

    expect(opened).toEqual(['b']);
  });
});

describe('the focus', () => {
  function ShortList({ rows, plain = '' }: { rows: Row[]; plain?: string }) {
    return (
      <CollectionTable<Row, 'name'>
        rows={rows}
        columns={[
          {
            key: 'action',
            title: 'Action',
            render: ({ id, name }) => (id === plain ? name : <button>Delete {name}</button>),
          },
        ]}
        sort={{ key: 'name', isDescending: false }}
        onSort={() => undefined}
        openId=""
        onOpen={() => undefined}
      />
    );
  }
  const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

  it('moves to the row that took the place of one that is gone', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ShortList rows={ROWS} />);
    await user.click(screen.getByRole('button', { name: 'Delete Ada' }));

    rerender(<ShortList rows={ROWS.slice(1)} />);

    expect(rowOf('Ben')).toHaveFocus();
  });

  it('stays in a row whose button is gone', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ShortList rows={ROWS} />);
    await user.click(screen.getByRole('button', { name: 'Delete Ben' }));

    rerender(<ShortList rows={ROWS} plain="b" />);

    expect(rowOf('Ben')).toHaveFocus();
  });

  it('is left alone where somebody clicked on nothing', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ShortList rows={ROWS} />);
    await user.click(screen.getByRole('button', { name: 'Delete Ada' }));
    await user.click(document.body);

    rerender(<ShortList rows={ROWS.slice(1)} />);

    expect(document.body).toHaveFocus();
  });
});
