import { Box, Heading, Text } from '@wix/design-system';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order, OrderPoints } from '../../../domain/order';
import type { Program } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import { WhyNothing } from './why-nothing';

type EarnedPointsProps = { points: OrderPoints; order: Order; program: Program | undefined };

/** What the order brought its buyer, entry by entry, as the ledger has it. */
export function EarnedPoints({ points, order, program }: EarnedPointsProps) {
  const { t } = useTranslation('crm');
  const headingId = useId();
  const { earned, isComplete } = points;
  return (
    <section aria-labelledby={headingId}>
      <Box direction="vertical" gap="SP1">
        <Heading as="h3" size="extraTiny" id={headingId}>
          {t('order.earnedTitle')}
        </Heading>
        {earned.length > 0 ? (
          <Entries points={points} />
        ) : (
          <WhyNothing order={order} program={program} isComplete={isComplete} />
        )}
      </Box>
    </section>
  );
}

function Entries({ points: { earned, takenBack, isComplete } }: Pick<EarnedPointsProps, 'points'>) {
  const { t } = useTranslation('crm');
  const format = useFormat();
  const given = earned.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      {earned.map(({ id, amount, createdDate }) => (
        <Line key={id} amount={format.signedPoints(amount)}>
          {t('order.earnedOn', { date: format.date(createdDate) })}
        </Line>
      ))}
      {takenBack > 0 && (
        <Line amount={format.signedPoints(-takenBack)}>{t('order.takenBack')}</Line>
      )}
      {takenBack > 0 && (
        <Text size="small">{t('order.left', { points: format.points(given - takenBack) })}</Text>
      )}
      {!isComplete && (
        <Text size="tiny" secondary>
          {t('order.maybeMore')}
        </Text>
      )}
    </>
  );
}

function Line({ amount, children }: { amount: string; children: string }) {
  return (
    <Box align="space-between" gap="SP2">
      <Text size="small" secondary>
        {children}
      </Text>
      <Text size="small" weight="bold">
        {amount}
      </Text>
    </Box>
  );
}
