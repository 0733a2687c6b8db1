import { describe, expect, it } from 'vitest';
import { createModals } from './modals';

const CONFIRM = { id: 'confirm', title: 'Confirm', width: 540, height: 320 };

describe('dashboard modals', () => {
  it('hand their parameters over and their result back', async () => {
    const modals = createModals([CONFIRM]);

    const { modalClosed } = modals.open('confirm', { name: 'Ann' });
    expect(modals.opened.get()).toMatchObject([{ modal: CONFIRM, params: { name: 'Ann' } }]);
    modals.closeTop({ confirmed: true });

    expect(await modalClosed).toEqual({ confirmed: true });
    expect(modals.opened.get()).toEqual([]);
  });

  it('resolve to nothing when they are dismissed', async () => {
    const modals = createModals([CONFIRM]);
    const { modalClosed } = modals.open('confirm');

    modals.closeTop();

    expect(await modalClosed).toBeUndefined();
  });

  it('close one at a time, the one on top first', async () => {
    const modals = createModals([CONFIRM]);
    modals.open('confirm', { level: 1 });
    const top = modals.open('confirm', { level: 2 });

    modals.closeTop('done');

    expect(await top.modalClosed).toBe('done');
    expect(modals.opened.get()).toMatchObject([{ params: { level: 1 } }]);
  });

  it('all close when their page goes', async () => {
    const modals = createModals([CONFIRM]);
    const opened = [modals.open('confirm'), modals.open('confirm')];

    modals.closeAll();

    expect(await Promise.all(opened.map(({ modalClosed }) => modalClosed))).toEqual([
      undefined,
      undefined,
    ]);
    expect(modals.opened.get()).toEqual([]);
  });

  it('refuse an id that the app does not have', () => {
    expect(() => createModals([CONFIRM]).open('other')).toThrow(
      'The app has no dashboard modal with the id other.',
    );
  });
});
