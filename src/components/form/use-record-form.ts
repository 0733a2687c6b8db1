import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type FieldValues } from 'react-hook-form';
import type { z } from 'zod';

type SavedRecord<V> = {
  values: V;
  /** Of the record when it was read; what is saved names it. */
  revision: string;
};

type RecordFormOptions<V extends FieldValues, Out> = {
  /** What the server has, as form values; it may change under the form with any refetch. */
  saved: SavedRecord<V>;
  schema: z.ZodType<Out, V>;
  isSaving: boolean;
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form over a record with a revision. Untouched, it follows what is saved; once somebody types, nothing touches it,
 * and `hasMoved` tells that what is saved has changed meanwhile. `resolve` then goes on with merged values, upon the new
 * revision (`two-versions.tsx`).
 */
export function useRecordForm<V extends FieldValues, Out>(options: RecordFormOptions<V, Out>) {
  const { saved, schema, isSaving } = options;
  const [base, setBase] = useState(saved);
  const [merged, setMerged] = useState<V | null>(null);
  const form = useForm<V, unknown, Out>({
    values: merged ?? base.values,
    resolver: zodResolver(schema),
  });
  const isDirty = form.formState.isDirty || (merged !== null && !isSame(merged, base.values));
  const isBehind = !isSaving && !isSame(base, saved);
  if (isBehind && !isDirty) {
    setBase(saved);
    setMerged(null);
  }
  return {
    form,
    /** What the form started from: its values, and the revision to save upon. */
    base,
    isDirty,
    hasMoved: isBehind && isDirty,
    resolve: (values: V) => {
      setBase(saved);
      setMerged(isSame(values, saved.values) ? null : values);
    },
    /** Call it with what the server agreed to. */
    markSaved: (record: SavedRecord<V>) => {
      setBase(record);
      setMerged(null);
      form.reset(record.values);
    },
    cancel: () => {
      setMerged(null);
      form.reset(base.values);
    },
  };
}
