import { dashboard } from '@wix/dashboard';
import { useEffect } from 'react';

/** While there are unsaved changes, the dashboard asks before it leaves the page. */
export function useUnsavedChanges(hasUnsavedChanges: boolean): void {
  // Synchronises with the dashboard around this frame, which owns navigation.
  useEffect(() => {
    if (!hasUnsavedChanges) return;
    const guard = dashboard.onBeforeUnload((event) => {
      event.preventDefault();
    });
    return () => {
      guard.remove();
    };
  }, [hasUnsavedChanges]);
}
