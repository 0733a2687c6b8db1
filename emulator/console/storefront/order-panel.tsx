import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Activity } from '../api/activities';
import { centsOf, type Item, placeOrder } from '../api/checkouts';
import type { Customer } from '../api/customers';
import { Failure } from '../parts/failure';
import { formatMoney } from '../parts/format';
import { Panel } from '../parts/panel';
import { ItemRow } from './item-row';

type OrderPanelProps = {
  readonly customer: Customer;
  /** Tells what the order earned. */
  readonly onDone: (activity: Activity | undefined) => void;
};

type Line = Item & { key: string };

const newLine = (): Line => ({
  key: crypto.randomUUID(),
  name: 'Something nice',
  price: '25.00',
  quantity: 1,
});

/** A basket, to be bought at once. */
export function OrderPanel({ customer, onDone }: OrderPanelProps) {
  const [lines, setLines] = useState(() => [newLine()]);
  const buy = useMutation({
    mutationKey: ['place-order'],
    mutationFn: (items: readonly Item[]) => placeOrder(customer, items),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    buy.mutate(lines);
  };
  const change = (key: string, changes: Partial<Item>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const total = lines.reduce((sum, line) => sum + centsOf(line), 0) / 100;
  return (
    <Panel title="Place an order">
      <form onSubmit={submit}>
        {lines.map((line, index) => (
          <ItemRow
            key={line.key}
            number={index + 1}
            item={line}
            onChange={(changes) => change(line.key, changes)}
            onRemove={
              lines.length > 1 && (() => setLines(lines.filter(({ key }) => key !== line.key)))
            }
          />
        ))}
        <div className="actions">
          <button type="button" onClick={() => setLines([...lines, newLine()])}>
            Add an item
          </button>
          <output aria-label="Total">{formatMoney(total)}</output>
          <button className="primary" disabled={buy.isPending}>
            {buy.isPending ? 'Placing the order…' : 'Place order'}
          </button>
        </div>
        <Failure error={buy.error} />
      </form>
    </Panel>
  );
}
