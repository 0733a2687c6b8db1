import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type FieldValues } from 'react-hook-form';
import type { z } from 'zod';

type SavedFormOptions<V extends FieldValues, Out> = {
  /** What the server has, as form values; it may change under the form with any refetch. */
  saved: V;
  schema: z.ZodType<Out, V>;
  isSaving: boolean;
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form over saved values. Untouched, it follows what is saved; once somebody types, nothing touches it any more, and
 * `hasMovedOn` tells that the saved values have changed meanwhile: then `loadSaved` or `keepMine` decides.
 * Call `markSaved` with the values that the server agreed to.
 */
export function useSavedForm<V extends FieldValues, Out>(options: SavedFormOptions<V, Out>) {
  const { saved, schema, isSaving } = options;
  const [base, setBase] = useState(saved);
  const [kept, setKept] = useState<V | null>(null);
  const form = useForm<V, unknown, Out>({
    values: base,
    resolver: zodResolver(schema),
  });
  const { isDirty } = form.formState;
  const isBehind = !isSaving && !isSame(base, saved);
  if (isBehind && !isDirty) setBase(saved);

  const markSaved = (values: V) => {
    setBase(values);
    form.reset(values);
  };
  return {
    form,
    /** The saved values that the form started from: what differs from them is what somebody typed. */
    base,
    isDirty,
    hasMovedOn: isBehind && isDirty && !isSame(kept, saved),
    loadSaved: () => markSaved(saved),
    keepMine: () => setKept(saved),
    markSaved,
    cancel: () => form.reset(base),
  };
}
