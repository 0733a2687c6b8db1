import { Box, SkeletonGroup, SkeletonLine } from '@wix/design-system';

/** The drawing of a record that is still loading. */
export function PanelSkeleton() {
  return (
    <SkeletonGroup skin="light">
      <Box direction="vertical" gap="SP4">
        <SkeletonLine width="60%" />
        <SkeletonLine width="40%" />
        <SkeletonLine width="90%" />
        <SkeletonLine width="75%" />
        <SkeletonLine width="85%" />
        <SkeletonLine width="70%" />
      </Box>
    </SkeletonGroup>
  );
}
