import { Text } from '@wix/design-system';
import { useFormat } from '../../../i18n/use-format';

/** A bare amount under a heading that names its unit. */
export function PointsAmount({ amount }: { amount: number }) {
  const format = useFormat();
  return (
    <Text size="small" weight="normal">
      {format.number(amount)}
    </Text>
  );
}
