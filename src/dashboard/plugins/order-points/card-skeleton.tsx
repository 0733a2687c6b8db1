import { Box, SkeletonGroup, SkeletonLine } from '@wix/design-system';

/** The drawing of a card that is still loading. */
export function CardSkeleton() {
  return (
    <SkeletonGroup skin="light">
      <Box direction="vertical" gap="SP3">
        <SkeletonLine width="50%" />
        <SkeletonLine width="70%" />
        <SkeletonLine width="90%" />
        <SkeletonLine width="60%" />
      </Box>
    </SkeletonGroup>
  );
}
