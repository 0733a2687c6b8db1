import { Box, SkeletonGroup, SkeletonLine, SkeletonRectangle } from '@wix/design-system';

const FIELDS = [120, 90, 150];

/** The drawing of a form that is still loading. */
export function FormSkeleton() {
  return (
    <SkeletonGroup skin="light">
      <Box direction="vertical" gap="SP4">
        {FIELDS.map((width) => (
          <Box key={width} direction="vertical" gap="SP2">
            <SkeletonLine width={`${width}px`} />
            <SkeletonRectangle width="100%" height="36px" />
          </Box>
        ))}
      </Box>
    </SkeletonGroup>
  );
}
