/** A part of a form that is compared and chosen as one. */
export type VersionField<V> = {
  key: string;
  label: string;
  /** The value in words, as both versions show it; two that read the same are the same. */
  show: (values: V) => string;
  /** `into` with this part taken from `from`. */
  copy: (from: V, into: V) => V;
};

export type Versions<V> = {
  /** What both started from. */
  base: V;
  /** What is typed into the form. */
  mine: V;
  /** What is saved now. */
  theirs: V;
};

export type Side = 'mine' | 'theirs';

export type Difference = {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** Whose value it is when only one of the two changed it; mine where both did. */
  suggested: Side;
};

/** The parts in which what is typed differs from what is saved now. */
export function differences<V>(
  fields: readonly VersionField<V>[],
  { base, mine, theirs }: Versions<V>,
): Difference[] {
  return fields
    .map(({ key, label, show }): Difference => ({
      key,
      label,
      mine: show(mine),
      theirs: show(theirs),
      suggested: show(mine) === show(base) ? 'theirs' : 'mine',
    }))
    .filter((field) => field.mine !== field.theirs);
}

/** What is saved now, with the parts picked from what is typed. */
export function mergeVersions<V>(
  fields: readonly VersionField<V>[],
  { mine, theirs }: Versions<V>,
  picks: Readonly<Record<string, Side>>,
): V {
  return fields
    .filter(({ key }) => picks[key] === 'mine')
    .reduce((merged, { copy }) => copy(mine, merged), theirs);
}
