import { Box, Button, CopyClipboard, Heading, Text } from '@wix/design-system';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import type { Coupon } from '../../../../domain/coupon';
import { showSuccess } from '../../../app/toasts';
import classes from './coupon-code.module.css';
import { useBenefitText } from './use-benefit-text';

type CouponCodeProps = { coupon: Coupon; memberName: string };

/** The code for the customer: to read, to scan, to take home on paper, to send. */
export function CouponCode({ coupon, memberName }: CouponCodeProps) {
  const { t } = useTranslation('redeem');
  const benefitText = useBenefitText();
  const message = t('code.message', {
    code: coupon.code,
    benefit: benefitText.coupon(coupon.benefit),
  });
  const copied = () => {
    showSuccess(t('code.copied'));
  };
  return (
    <Box direction="vertical" gap="SP3">
      <div className={classes['sheet']}>
        <Box direction="vertical" gap="SP2" align="center" padding="SP4" border="1px dashed D30">
          <div className={classes['onPaper']}>
            {t('code.forMember', { name: memberName, reward: coupon.rewardName })}
          </div>
          <Heading as="h3" size="extraLarge">
            <span dir="ltr" aria-label={t('code.label')} className={classes['code']}>
              {coupon.code}
            </span>
          </Heading>
          <QRCodeSVG value={coupon.code} size={128} title={t('code.qr', { code: coupon.code })} />
          <Text size="small">{benefitText.coupon(coupon.benefit)}</Text>
        </Box>
      </div>
      <Box gap="SP2" align="center">
        <CopyClipboard value={coupon.code} onCopy={copied}>
          {({ copyToClipboard }) => (
            <Button size="small" priority="secondary" onClick={copyToClipboard}>
              {t('code.copy')}
            </Button>
          )}
        </CopyClipboard>
        <CopyClipboard value={message} onCopy={copied}>
          {({ copyToClipboard }) => (
            <Button
              size="small"
              priority="secondary"
              onClick={() => {
                void share(message, copyToClipboard);
              }}
            >
              {t('code.share')}
            </Button>
          )}
        </CopyClipboard>
        <Button
          size="small"
          priority="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('code.print')}
        </Button>
      </Box>
    </Box>
  );
}

/** Through the device's own dialog; where there is none, or the dashboard forbids it, the message is copied. */
async function share(text: string, copy: () => void): Promise<void> {
  const data = { text };
  if (!('canShare' in navigator) || !navigator.canShare(data)) {
    copy();
    return;
  }
  try {
    await navigator.share(data);
  } catch (error) {
    const wasClosed = error instanceof DOMException && error.name === 'AbortError';
    if (!wasClosed) copy();
  }
}
