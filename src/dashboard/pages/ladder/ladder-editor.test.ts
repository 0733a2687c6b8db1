import { describe, expect, it } from 'vitest';
import { sampleTiers } from '../../../../tests/support/sample-program';
import { editLadder, startEditing, type LadderEdit, type LadderEditor } from './ladder-editor';

const start = startEditing(sampleTiers(), null);
const after = (...edits: LadderEdit[]) => edits.reduce(editLadder, start);
const pointsOf = ({ draft }: LadderEditor, key: string) =>
  draft.rungs.find((rung) => rung.key === key)?.requiredPoints;

describe('moving a rung', () => {
  it('ends where it was let go', () => {
    const editor = after(
      { type: 'begin', key: 'silver', by: 'pointer' },
      { type: 'move', key: 'silver', points: 600 },
      { type: 'move', key: 'silver', points: 700 },
      { type: 'commit', key: 'silver', by: 'pointer' },
    );

    expect(pointsOf(editor, 'silver')).toBe(700);
    expect(editor.moving).toBeNull();
  });

  it('ends where it began when it is cancelled', () => {
    const editor = after(
      { type: 'begin', key: 'silver', by: 'keys' },
      { type: 'move', key: 'silver', points: 600 },
      { type: 'begin', key: 'silver', by: 'keys' },
      { type: 'move', key: 'silver', points: 700 },
      { type: 'cancel', key: 'silver', by: 'keys' },
    );

    expect(editor.draft).toEqual(start.draft);
    expect(editor.moving).toBeNull();
  });

  it('cancels nothing after it was let go', () => {
    const editor = after(
      { type: 'begin', key: 'silver', by: 'keys' },
      { type: 'move', key: 'silver', points: 600 },
      { type: 'commit', key: 'silver', by: 'keys' },
      { type: 'cancel', key: 'silver', by: 'keys' },
    );

    expect(pointsOf(editor, 'silver')).toBe(600);
  });

  it('never reaches a neighbour', () => {
    const editor = after(
      { type: 'begin', key: 'silver', by: 'pointer' },
      { type: 'move', key: 'silver', points: 5000 },
    );

    expect(pointsOf(editor, 'silver')).toBe(1999);
  });
});
