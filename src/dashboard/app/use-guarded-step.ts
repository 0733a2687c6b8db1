import { useCallback, useEffect, useRef, useState } from 'react';

type GuardedStepOptions = {
  /** What the address asks for. */
  wanted: string;
  /** Asks whether what is typed may be given up. */
  confirmLeave: () => Promise<boolean>;
  /** Puts the address back to what stays on screen. */
  onStay: (shown: string) => void;
};

/**
 * Follows a part of the address, such as the open record, but asks first while something is unsaved: by which way the
 * address changed (a row, Escape, the Back button) makes no difference. Leaving the page altogether is guarded by
 * `useUnsavedChanges`.
 */
export function useGuardedStep(options: GuardedStepOptions) {
  const { wanted } = options;
  const [shown, setShown] = useState(wanted);
  const isUnsaved = useRef(false);
  const latest = useRef(options);

  // Synchronises with the dashboard around this frame, which owns the address and asks the question.
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (wanted === shown) return;
    let isCurrent = true;
    const decide = async () => {
      const { confirmLeave, onStay } = latest.current;
      const mayLeave = !isUnsaved.current || (await confirmLeave());
      if (!isCurrent) return;
      if (mayLeave) setShown(wanted);
      else onStay(shown);
    };
    void decide();
    return () => {
      isCurrent = false;
    };
  }, [wanted, shown]);

  // Always the same, for the effects that call it: one that ran again would undo "nothing is unsaved any more".
  const setUnsaved = useCallback((value: boolean) => {
    isUnsaved.current = value;
  }, []);
  return {
    shown,
    /** Call it from an effect of what is shown whenever it has something unsaved, or no longer has. */
    setUnsaved,
  };
}
