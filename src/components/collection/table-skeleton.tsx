import { Box, Divider, SkeletonGroup, SkeletonLine } from '@wix/design-system';

/** How long the names are drawn, in pixels; uneven, as names are. */
const ROWS = [150, 120, 170, 135, 160, 110, 145, 125];

/** The drawing of a table that is still loading. */
export function TableSkeleton() {
  return (
    <SkeletonGroup skin="light">
      {ROWS.map((width) => (
        <Box key={width} direction="vertical">
          <Divider />
          <Box padding="SP4 SP5" align="space-between" verticalAlign="middle">
            <Box width="200px">
              <SkeletonLine width={`${width}px`} />
            </Box>
            <SkeletonLine width="60px" />
            <SkeletonLine width="80px" />
            <SkeletonLine width="90px" />
            <SkeletonLine width="70px" />
          </Box>
        </Box>
      ))}
    </SkeletonGroup>
  );
}
