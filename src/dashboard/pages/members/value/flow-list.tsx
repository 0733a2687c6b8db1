import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { PointsFlow } from '../../../../domain/points-flow';
import { useFormat } from '../../../../i18n/use-format';
import classes from './flow-list.module.css';
import { useFlowLabel } from './use-flow-label';

type FlowListProps = { title: string; flows: readonly PointsFlow[] };

/** What gave points, or what took them: how often, and how many altogether. */
export function FlowList({ title, flows }: FlowListProps) {
  const { t } = useTranslation('memberInsight');
  const format = useFormat();
  const labelOf = useFlowLabel();
  if (flows.length === 0) return null;
  return (
    <Box direction="vertical">
      <Text size="tiny" secondary>
        {title}
      </Text>
      <ul aria-label={title} className={classes['flows']}>
        {flows.map((flow) => (
          <li key={`${JSON.stringify(flow.cause)} ${flow.points}`}>
            <Text size="small" overflowWrap="anywhere">
              <bdi>{labelOf(flow)}</bdi>{' '}
              <Text size="tiny" secondary>
                {t('value.times', { count: flow.entries, amount: format.number(flow.entries) })}
              </Text>
            </Text>
            <Text size="small">{format.signed(flow.points)}</Text>
          </li>
        ))}
      </ul>
    </Box>
  );
}
