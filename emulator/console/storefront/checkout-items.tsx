import type { Checkout } from '../api/checkouts';
import { formatMoney } from '../parts/format';

type CheckoutItemsProps = { readonly checkout: Checkout };

/** What is being bought, and what it comes to. */
export function CheckoutItems({ checkout }: CheckoutItemsProps) {
  const { lineItems, priceSummary, appliedDiscounts } = checkout;
  const coupon = appliedDiscounts[0]?.coupon;
  const lines: readonly (readonly [string, number])[] = [
    ['Subtotal', priceSummary.subtotal.amount],
    ...(appliedDiscounts.length > 0
      ? [[coupon ? `Coupon ${coupon.code}` : 'Points', -priceSummary.discount.amount] as const]
      : []),
    ['Total', priceSummary.total.amount],
  ];
  return (
    <table aria-label="Checkout">
      <tbody>
        {lineItems.map(({ id, productName, quantity, price }) => (
          <tr key={id}>
            <td>
              {productName.original}
              {quantity > 1 && ` × ${quantity}`}
            </td>
            <td className="number sum">{formatMoney(price.amount * quantity)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {lines.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number sum">{formatMoney(amount)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
