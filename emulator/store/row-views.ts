type Values = readonly unknown[];

const views = new Map<string, (values: Values) => object>();

/**
 * Makes rows of lists of values in the order of the columns. A row looks each value up where it is: copying 22 values
 * into an object of its own, by names, takes as long as reading them from SQLite. Rows of the same columns are of one
 * class, whichever statement they come from.
 */
export function rowViews(columns: readonly string[]): (values: Values) => object {
  const key = columns.join();
  const known = views.get(key);
  if (known) return known;
  class RowView {
    constructor(readonly listed: Values) {}
  }
  for (const [index, name] of columns.entries()) {
    Object.defineProperty(RowView.prototype, name, {
      get(this: RowView) {
        return this.listed[index];
      },
    });
  }
  const view = (values: Values) => new RowView(values);
  views.set(key, view);
  return view;
}
