import {
  Box,
  Card,
  Cell,
  Layout,
  SkeletonGroup,
  SkeletonLine,
  SkeletonRectangle,
} from '@wix/design-system';

/** The page's shape while nothing is known. */
export function ProgramSkeleton() {
  return (
    <Layout>
      <Cell>
        <SkeletonCard height="60px" />
      </Cell>
      <Cell>
        <SkeletonCard height="60px" />
      </Cell>
      <Cell span={8}>
        <SkeletonCard height="300px" />
      </Cell>
      <Cell span={4}>
        <SkeletonCard height="300px" />
      </Cell>
    </Layout>
  );
}

function SkeletonCard({ height }: { height: string }) {
  return (
    <Card>
      <Card.Content>
        <SkeletonGroup>
          <Box direction="vertical" gap="SP3">
            <SkeletonLine width="180px" />
            <SkeletonRectangle width="100%" height={height} />
          </Box>
        </SkeletonGroup>
      </Card.Content>
    </Card>
  );
}
