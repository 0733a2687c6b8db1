import type { CallFilter } from '../api/calls';
import { Field } from '../parts/field';

type CallFilterFormProps = {
  readonly filter: CallFilter;
  readonly onChange: (filter: CallFilter) => void;
};

/** Which calls to list. */
export function CallFilterForm({ filter, onChange }: CallFilterFormProps) {
  return (
    <div className="row" role="search" aria-label="Calls">
      <Field
        label="Method or path"
        type="search"
        placeholder="adjustPoints, or /loyalty-accounts"
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value.trim() })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={filter.failedOnly}
          onChange={(event) => onChange({ ...filter, failedOnly: event.target.checked })}
        />
        Failed only
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.hideConsole}
          onChange={(event) => onChange({ ...filter, hideConsole: event.target.checked })}
        />
        Hide this page’s own
      </label>
    </div>
  );
}
