import { Badge } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { CouponStatus } from '../../../../domain/coupon';

const SKINS = {
  PENDING: 'neutralLight',
  ACTIVE: 'neutralSuccess',
  APPLIED: 'neutralStandard',
  FAILED: 'neutralDanger',
  ARCHIVED: 'neutralStandard',
  UNKNOWN: 'neutralLight',
} as const satisfies Record<CouponStatus, string>;

/** Where a coupon stands. */
export function CouponStatusBadge({ status }: { status: CouponStatus }) {
  const { t } = useTranslation('redeem');
  return (
    <Badge size="small" uppercase={false} skin={SKINS[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
