import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { useRecordForm } from './use-record-form';

const schema = z.object({ title: z.string() });
const record = (title: string, revision: string) => ({ values: { title }, revision });

function open() {
  const { result, rerender } = renderHook(
    ({ saved, isSaving }) => useRecordForm({ saved, schema, isSaving }),
    { initialProps: { saved: record('Order', '1'), isSaving: false } },
  );
  return {
    form: () => ({ ...result.current, title: result.current.form.getValues('title') }),
    type: (title: string) => {
      act(() => result.current.form.setValue('title', title, { shouldDirty: true }));
    },
    act: (step: (form: typeof result.current) => void) => act(() => step(result.current)),
    serverHas: (saved: ReturnType<typeof record>, isSaving = false) =>
      rerender({ saved, isSaving }),
  };
}

describe('a form over a record with a revision', () => {
  it('follows what is saved while nobody types', () => {
    const opened = open();

    opened.serverHas(record('Buy', '2'));

    expect(opened.form()).toMatchObject({ title: 'Buy', isDirty: false, hasMoved: false });
    expect(opened.form().base.revision).toBe('2');
  });

  it('keeps what is typed and tells that the record has moved on', () => {
    const opened = open();
    opened.type('Mine');

    opened.serverHas(record('Theirs', '2'));

    expect(opened.form()).toMatchObject({ title: 'Mine', isDirty: true, hasMoved: true });
    expect(opened.form().base.revision).toBe('1');
  });

  it('goes on with the merged values upon the new revision', () => {
    const opened = open();
    opened.type('Mine');
    opened.serverHas(record('Theirs', '2'));

    opened.act(({ resolve }) => resolve({ title: 'Both' }));

    expect(opened.form()).toMatchObject({ title: 'Both', isDirty: true, hasMoved: false });
    expect(opened.form().base.revision).toBe('2');
  });

  it('has nothing left to save when all that is saved was taken', () => {
    const opened = open();
    opened.type('Mine');
    opened.serverHas(record('Theirs', '2'));

    opened.act(({ resolve }) => resolve({ title: 'Theirs' }));

    expect(opened.form()).toMatchObject({ title: 'Theirs', isDirty: false, hasMoved: false });
  });

  it('goes back to what is saved when it is cancelled after merging', () => {
    const opened = open();
    opened.type('Mine');
    opened.serverHas(record('Theirs', '2'));
    opened.act(({ resolve }) => resolve({ title: 'Both' }));

    opened.act(({ cancel }) => cancel());

    expect(opened.form()).toMatchObject({ title: 'Theirs', isDirty: false });
  });

  it('takes the list refreshed by its own save for no change of somebody else', () => {
    const opened = open();
    opened.type('Mine');

    opened.serverHas(record('Mine', '2'), true);
    expect(opened.form().hasMoved).toBe(false);
    opened.act(({ markSaved }) => markSaved(record('Mine', '2')));
    opened.serverHas(record('Mine', '2'));

    expect(opened.form()).toMatchObject({ title: 'Mine', isDirty: false, hasMoved: false });
  });
});
