import { Box, SkeletonGroup, SkeletonLine } from '@wix/design-system';

/** The drawing of lines that are still loading, in a card or a panel. */
export function LinesSkeleton() {
  return (
    <SkeletonGroup skin="light">
      <Box direction="vertical" gap="SP3">
        <SkeletonLine width="60%" />
        <SkeletonLine width="40%" />
        <SkeletonLine width="90%" />
        <SkeletonLine width="75%" />
      </Box>
    </SkeletonGroup>
  );
}
