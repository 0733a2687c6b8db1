import type { Item } from '../api/checkouts';
import { Field } from '../parts/field';

type ItemRowProps = {
  /** 1 for the first item, which is called "Item" alone. */
  readonly number: number;
  readonly item: Item;
  readonly onChange: (changes: Partial<Item>) => void;
  /** False when it is the only item. */
  readonly onRemove: (() => void) | false;
};

/** One line of the basket. */
export function ItemRow({ number, item, onChange, onRemove }: ItemRowProps) {
  const suffix = number === 1 ? '' : ` ${number}`;
  return (
    <div className="row">
      <Field
        label={`Item${suffix}`}
        required
        maxLength={200}
        value={item.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Field
        label={`Price${suffix}`}
        className="narrow"
        type="number"
        required
        min="0.01"
        max="999999.99"
        step="0.01"
        value={item.price}
        onChange={(event) => onChange({ price: event.target.value })}
      />
      <Field
        label={`Quantity${suffix}`}
        className="narrow"
        type="number"
        required
        min="1"
        max="100000"
        value={item.quantity}
        onChange={(event) => onChange({ quantity: event.target.valueAsNumber || 1 })}
      />
      {onRemove && (
        <button type="button" aria-label={`Remove item${suffix || ' 1'}`} onClick={onRemove}>
          Remove
        </button>
      )}
    </div>
  );
}
