import { useEffect } from 'react';
import { useUnsavedChanges } from './use-unsaved-changes';

/** While something is typed, both the dashboard and the page ask before it is left. */
export function useUnsavedStep(isDirty: boolean, onUnsaved: (isUnsaved: boolean) => void): void {
  useUnsavedChanges(isDirty);
  // Synchronises with the page, which asks before the panel shows something else.
  useEffect(() => {
    onUnsaved(isDirty);
    return () => {
      onUnsaved(false);
    };
  }, [isDirty, onUnsaved]);
}
