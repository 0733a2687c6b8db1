import { Box, Divider, SkeletonGroup, SkeletonLine } from '@wix/design-system';

const ROWS = ['72%', '58%', '80%', '64%', '76%', '52%', '68%', '60%'];

/** The drawing of a table that is still loading. */
export function TableSkeleton() {
  return (
    <SkeletonGroup skin="light">
      {ROWS.map((width) => (
        <Box key={width} direction="vertical">
          <Box padding="SP4 SP5" gap="SP7" verticalAlign="middle">
            <Box width="30%">
              <SkeletonLine width={width} />
            </Box>
            <SkeletonLine width="12%" />
            <SkeletonLine width="10%" />
            <SkeletonLine width="14%" />
          </Box>
          <Divider />
        </Box>
      ))}
    </SkeletonGroup>
  );
}
