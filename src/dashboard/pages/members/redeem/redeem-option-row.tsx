import { Box, Button, Divider, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../../components/own-words';
import type { RedeemOption } from '../../../../domain/redemption';
import { useFormat } from '../../../../i18n/use-format';
import { useBenefitText } from './use-benefit-text';

type RedeemOptionRowProps = {
  option: RedeemOption;
  /** Nothing can be redeemed for this member, whatever it costs. */
  isBlocked: boolean;
  onChoose: (rewardId: string) => void;
};

/** One reward: what it gives, what it costs this member, and what is missing. */
export function RedeemOptionRow({ option, isBlocked, onChoose }: RedeemOptionRowProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const benefitText = useBenefitText();
  const { reward, price, missingPoints } = option;
  const benefit = benefitText.reward(reward, price);
  const cost =
    reward.kind === 'FLEXIBLE' ? t('options.atCheckout') : format.points(price.costInPoints);
  return (
    <li>
      <Divider />
      <Box align="space-between" verticalAlign="middle" gap="SP3" padding="SP2 0">
        <Box direction="vertical" minWidth={0}>
          <OwnWords>
            <Text size="small" weight="normal" overflowWrap="anywhere">
              {reward.name}
            </Text>
          </OwnWords>
          {benefit !== reward.name && (
            <Text size="tiny" secondary>
              {benefit}
            </Text>
          )}
          {missingPoints > 0 && (
            <Text size="tiny" secondary>
              {t('options.missing', { points: format.points(missingPoints) })}
            </Text>
          )}
        </Box>
        <Box flexShrink={0}>
          <Button
            size="small"
            priority="secondary"
            disabled={isBlocked || missingPoints > 0}
            aria-label={t('options.choose', { name: reward.name, cost })}
            onClick={() => {
              onChoose(reward.id);
            }}
          >
            {cost}
          </Button>
        </Box>
      </Box>
    </li>
  );
}
