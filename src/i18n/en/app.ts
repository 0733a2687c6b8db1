/**
 * Words that every page uses. Amounts of points arrive already formatted, with their unit, as `{{points}}`; the word
 * itself is `$t(app:points.unit)`, so that the owner can choose another: see `name-points.ts`.
 */
export const app = {
  actions: {
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    refresh: 'Refresh',
    reload: 'Reload page',
  },
  points: {
    amount_one: '{{amount}} point',
    amount_other: '{{amount}} points',
    unit: 'points',
    /** At the start of a sentence. */
    start: 'Points',
    the: 'the points',
  },
  /** In place of the above when the owner has an own word; it is used as written, not made singular or translated. */
  ownPoints: { amount: '{{amount}} {{name}}', unit: '{{name}}', the: 'the {{name}}' },
  age: {
    justNow: 'Updated just now',
    updated: 'Updated {{age}}',
  },
  stale: {
    title: 'Could not refresh. This is from {{age}}.',
    titleJustNow: 'Could not refresh. This is from a moment ago.',
  },
  crash: {
    title: 'This page stopped working',
    subtitle: 'Nothing was changed. Reload the page to go on.',
  },
  form: {
    conflictTitle: 'Somebody changed this while you were editing',
    conflictText: 'Load the saved version and lose what you typed, or keep yours and save over it.',
    conflictReload: 'Load saved version',
    conflictKeep: 'Keep mine',
  },
  tier: {
    base: 'Base tier',
    everybody: 'All members',
    gone: 'A tier that no longer exists',
  },
  collection: {
    clearFilters: 'Clear filters',
    clearAll: 'Clear search and filters',
    bulkActions: 'Actions on the selection',
    clearSelection: 'Clear selection',
  },
  /** Two versions of a record, when somebody else saved it while it was being edited. */
  versions: {
    title: 'This was changed while you were editing',
    text: 'Choose what to keep. Nothing is saved until you save the form.',
    same: 'What is saved now is the same as what you typed.',
    mine: 'Yours: {{value}}',
    theirs: 'Saved now: {{value}}',
    allMine: 'Keep all of mine',
    allTheirs: 'Take all that is saved',
    continue: 'Go on with these',
    compare: 'Compare',
    notice: 'Somebody saved changes while you were editing.',
  },
  loading: 'Loading…',
} as const;
