import { Badge, Box, Divider, Text } from '@wix/design-system';
import type { Order } from './site-queries';
import { useWixPageTexts } from './use-wix-page-texts';
import { WixCard } from './wix-card';

type OrderItemsProps = { readonly order: Order };

/** What was bought, and what it came to. */
export function OrderItems({ order }: OrderItemsProps) {
  const texts = useWixPageTexts();
  const { lineItems, priceSummary, balanceSummary, paymentStatus } = order;
  const { subtotal, discount, total } = priceSummary;
  return (
    <WixCard
      title={texts.items}
      suffix={
        <Badge
          size="small"
          uppercase={false}
          skin={paymentStatus === 'PAID' ? 'neutralSuccess' : 'neutralStandard'}
        >
          {texts.payment[paymentStatus]}
        </Badge>
      }
    >
      <Box direction="vertical" gap="SP2">
        {lineItems.map(({ id, productName, quantity, totalPriceAfterTax }) => (
          <Line
            key={id}
            label={productName.original}
            note={texts.quantity(quantity)}
            amount={totalPriceAfterTax.formattedAmount}
          />
        ))}
        <Divider />
        <Line label={texts.subtotal} amount={subtotal.formattedAmount} />
        {Number(discount.amount) > 0 && (
          <Line label={texts.discount} amount={`−${discount.formattedAmount}`} />
        )}
        <Line label={texts.total} amount={total.formattedAmount} />
        {Number(balanceSummary.refunded.amount) > 0 && (
          <Line label={texts.refunded} amount={`−${balanceSummary.refunded.formattedAmount}`} />
        )}
      </Box>
    </WixCard>
  );
}

type LineProps = { readonly label: string; readonly note?: string; readonly amount: string };

function Line({ label, note, amount }: LineProps) {
  return (
    <Box align="space-between" gap="SP2">
      <Box direction="vertical">
        <Text size="small">{label}</Text>
        {note !== undefined && (
          <Text size="tiny" secondary>
            {note}
          </Text>
        )}
      </Box>
      <Text size="small">
        <bdi>{amount}</bdi>
      </Text>
    </Box>
  );
}
