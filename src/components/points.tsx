import { useFormat } from '../i18n/use-format';

type PointsProps = {
  amount: number;
  /** `change` shows the sign of what an entry did to a balance. */
  as?: 'amount' | 'change';
};

/** An amount of points with its unit. */
export function Points({ amount, as = 'amount' }: PointsProps) {
  const format = useFormat();
  return <>{as === 'change' ? format.signedPoints(amount) : format.points(amount)}</>;
}
