import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { goTo } from '../app/location';
import type { Activity } from '../api/activities';
import { centsOf, type Item, openCheckout, placeOrder } from '../api/checkouts';
import type { Customer } from '../api/customers';
import { Button } from '../parts/button';
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

/** A basket, to be bought at once or taken to a checkout. */
export function OrderPanel({ customer, onDone }: OrderPanelProps) {
  const [lines, setLines] = useState(() => [newLine()]);
  const form = useRef<HTMLFormElement>(null);
  const buy = useMutation({
    mutationKey: ['place-order'],
    mutationFn: (items: readonly Item[]) => placeOrder(customer, items),
    onSuccess: onDone,
  });
  const checkOut = useMutation({
    mutationKey: ['open-checkout'],
    mutationFn: (items: readonly Item[]) => openCheckout(customer, items),
    onSuccess: ({ id }) => goTo('storefront', customer.id, id),
  });
  const isBusy = buy.isPending || checkOut.isPending;
  const change = (key: string, changes: Partial<Item>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const total = lines.reduce((sum, line) => sum + centsOf(line), 0) / 100;
  return (
    <Panel title="Place an order">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          buy.mutate(lines);
        }}
      >
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
          {customer.primaryInfo.email && (
            <Button
              type="button"
              isBusy={isBusy}
              onClick={() => form.current?.reportValidity() && checkOut.mutate(lines)}
            >
              Go to checkout
            </Button>
          )}
          <Button className="primary" isBusy={isBusy}>
            {buy.isPending ? 'Placing the order…' : 'Place order'}
          </Button>
        </div>
        <Failure error={buy.error ?? checkOut.error} />
      </form>
    </Panel>
  );
}
