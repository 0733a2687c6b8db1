import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { type Award, refund } from '../api/activities';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { formatMoney, formatPoints } from '../parts/format';
import { readForm } from '../parts/read-form';

type RefundProps = {
  /** The order's id or the award's. */
  readonly reference: string;
  /** The money that was spent; absent for what has no amount. */
  readonly amount: number | undefined;
  readonly refunds: Award['refunds'];
};

const formSchema = z.object({ amount: z.coerce.number().optional() });

/** What was taken back of an award, and a form to take back more while something is left. */
export function Refund({ reference, amount, refunds }: RefundProps) {
  const order = useMutation({ mutationKey: ['refund'], mutationFn: refund });
  const left = leftOf(amount, refunds);
  return (
    <>
      {refunds.map((each, index) => (
        <p key={index}>{describe(each)}</p>
      ))}
      {left !== 0 && (
        <details>
          <summary>Refund…</summary>
          <form
            onSubmit={(event) =>
              order.mutate({ reference, amount: readForm(event, formSchema).amount })
            }
          >
            {left !== undefined && (
              <Field
                label="Amount"
                name="amount"
                type="number"
                min="0.01"
                max={left}
                step="0.01"
                hint={`All ${formatMoney(left)} when empty`}
              />
            )}
            <button disabled={order.isPending}>Refund</button>
            <Failure error={order.error} />
          </form>
        </details>
      )}
    </>
  );
}

/** The money that can still be given back: 0 for none, undefined where there is no money but a refund is possible. */
function leftOf(amount: number | undefined, refunds: Award['refunds']): number | undefined {
  if (amount === undefined) return refunds.length > 0 ? 0 : undefined;
  const refunded = refunds.reduce((sum, each) => sum + Math.round((each.amount ?? 0) * 100), 0);
  return (Math.round(amount * 100) - refunded) / 100;
}

function describe({ amount, pointsTaken, uncollectedPoints }: Award['refunds'][number]): string {
  const money = amount === null ? 'Refunded' : `${formatMoney(amount)} refunded`;
  const spent =
    uncollectedPoints > 0 ? `; ${formatPoints(uncollectedPoints)} were spent already` : '';
  return `${money}: ${formatPoints(pointsTaken)} taken back${spent}.`;
}
