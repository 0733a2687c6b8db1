import { createDraft, findRung, type LadderDraft } from '../../../domain/ladder/draft';
import { moveRung } from '../../../domain/ladder/moves';
import { rebaseDraft, type ForeignChange } from '../../../domain/ladder/rebase-draft';
import type { TiersProgram } from '../../../domain/tier';
import { hasChanges } from './has-changes';
import type { KeptDraft } from './kept-draft';
import type { MoveBy } from './rung-moves';

/** The draft, and the rung that is on its way while somebody moves it. */
export type LadderEditor = {
  draft: LadderDraft;
  moving: { key: string; by: MoveBy; from: number } | null;
  /** What became of the rung that was moved last, for those who cannot see it. */
  last: { key: string; how: 'moved' | 'stopped-min' | 'stopped-max' | 'cancelled' } | null;
  /** What others did to the ladder while there were changes of ours; until the owner has seen it. */
  foreign: ForeignChange[];
  /** When the owner left these changes behind, in epoch milliseconds; null in the same visit, and once it was seen. */
  resumedFrom: number | null;
};

export type LadderEdit =
  | { type: 'begin'; key: string; by: MoveBy }
  | { type: 'move'; key: string; points: number }
  | { type: 'stop'; key: string; end: 'min' | 'max' }
  | { type: 'commit'; key: string; by: MoveBy }
  | { type: 'cancel'; key: string; by: MoveBy }
  | { type: 'change'; change: (draft: LadderDraft) => LadderDraft }
  | { type: 'rebase'; program: TiersProgram }
  /** The draft as it is after a step of applying it. */
  | { type: 'applied'; draft: LadderDraft }
  | { type: 'discard' }
  | { type: 'seen' };

/** An editor that goes on with an earlier draft, or begins with what is saved. */
export function startEditing(program: TiersProgram, earlier: KeptDraft | null): LadderEditor {
  const editor: LadderEditor = {
    draft: earlier?.draft ?? createDraft(program),
    moving: null,
    last: null,
    foreign: [],
    resumedFrom: earlier === null || earlier.isOfThisVisit ? null : earlier.keptAt,
  };
  return earlier === null ? editor : rebase(editor, program);
}

/** One step of editing a ladder. Whatever is not about the rung on its way lets it rest where it is. */
export function editLadder(editor: LadderEditor, edit: LadderEdit): LadderEditor {
  const { draft } = editor;
  if ('key' in edit) return moveInEditor(editor, edit);
  switch (edit.type) {
    case 'change':
      return { ...editor, draft: edit.change(draft), moving: null, last: null };
    case 'rebase':
      return rebase(editor, edit.program);
    case 'applied':
      return { ...editor, draft: edit.draft, moving: null, last: null, resumedFrom: null };
    case 'discard':
      return startEditing(draft.base, null);
    case 'seen':
      return { ...editor, foreign: [], resumedFrom: null };
  }
}

type Move = Extract<LadderEdit, { key: string }>;

function moveInEditor(editor: LadderEditor, edit: Move): LadderEditor {
  const { draft } = editor;
  const { key } = edit;
  switch (edit.type) {
    case 'begin':
      return begin(editor, edit);
    case 'move':
      return {
        ...editor,
        draft: moveRung(draft, key, edit.points),
        last: { key, how: 'moved' },
      };
    case 'stop':
      return { ...editor, last: { key, how: `stopped-${edit.end}` } };
    case 'commit':
      return isMoving(editor, edit) ? { ...editor, moving: null } : editor;
    case 'cancel':
      return isMoving(editor, edit) ? cancel(editor) : editor;
  }
}

function begin(editor: LadderEditor, { key, by }: { key: string; by: MoveBy }): LadderEditor {
  const from = findRung(editor.draft, key)?.requiredPoints;
  if (editor.moving?.key === key || from === undefined) return editor;
  return { ...editor, moving: { key, by, from } };
}

function cancel(editor: LadderEditor): LadderEditor {
  const { draft, moving } = editor;
  if (moving === null) return editor;
  return {
    ...editor,
    draft: moveRung(draft, moving.key, moving.from),
    moving: null,
    last: { key: moving.key, how: 'cancelled' },
  };
}

function isMoving({ moving }: LadderEditor, { key, by }: { key: string; by: MoveBy }): boolean {
  return moving !== null && moving.key === key && moving.by === by;
}

/** Without changes of ours the draft follows what is saved, and there is nothing to tell. */
function rebase(editor: LadderEditor, program: TiersProgram): LadderEditor {
  if (!hasChanges(editor.draft)) return startEditing(program, null);
  const { draft, foreign } = rebaseDraft(editor.draft, program);
  if (!hasChanges(draft)) return startEditing(program, null);
  return {
    ...editor,
    draft,
    moving: null,
    last: null,
    foreign: [...editor.foreign, ...foreign],
  };
}
