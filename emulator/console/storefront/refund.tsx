import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { type Activity, type Award, refund } from '../api/activities';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { formatMoney, formatPoints } from '../parts/format';
import { readForm } from '../parts/read-form';

type RefundProps = { readonly activity: Activity };

const formSchema = z.object({ amount: z.coerce.number().optional() });

/** What was given back of an order or taken back of an award, and a form to give back more while something is left. */
export function Refund({ activity }: RefundProps) {
  const order = useMutation({ mutationKey: ['refund'], mutationFn: refund });
  const { awarded } = activity;
  const reference = activity.orderId ?? awarded?.transactionId;
  if (reference === undefined) return null;
  const left = leftOf(activity);
  return (
    <>
      {describeAll(activity).map((text, index) => (
        <p key={index}>{text}</p>
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
            <Button isBusy={order.isPending}>Refund</Button>
            <Failure error={order.error} />
          </form>
        </details>
      )}
    </>
  );
}

/** The money that can still be given back: 0 for none, undefined where there is no money but a refund is possible. */
function leftOf({ order, amount, awarded }: Activity): number | undefined {
  const refunds = awarded?.refunds ?? [];
  const paid = order ? order.amount : amount;
  if (paid === undefined) return order?.isRefunded === true || refunds.length > 0 ? 0 : undefined;
  const refunded =
    order?.refundedAmount ?? refunds.reduce((sum, each) => sum + (each.amount ?? 0), 0);
  return (Math.round(paid * 100) - Math.round(refunded * 100)) / 100;
}

/** What was taken back, refund by refund; where nothing had been earned, how much money went back. */
function describeAll({ awarded, order }: Activity): string[] {
  if (awarded) return awarded.refunds.map(describe);
  if (order === undefined || (order.refundedAmount === 0 && !order.isRefunded)) return [];
  return order.refundedAmount === 0
    ? ['Refunded.']
    : [`${formatMoney(order.refundedAmount)} refunded.`];
}

function describe({ amount, pointsTaken, uncollectedPoints }: Award['refunds'][number]): string {
  const money = amount === null ? 'Refunded' : `${formatMoney(amount)} refunded`;
  const spent =
    uncollectedPoints > 0 ? `; ${formatPoints(uncollectedPoints)} were spent already` : '';
  return `${money}: ${formatPoints(pointsTaken)} taken back${spent}.`;
}
