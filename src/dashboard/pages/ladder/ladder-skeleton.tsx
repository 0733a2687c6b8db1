import { Card, SkeletonGroup, SkeletonRectangle } from '@wix/design-system';
import styles from './layout.module.css';

/** The drawing of a ladder that is still loading. */
export function LadderSkeleton() {
  return (
    <div className={styles['content']}>
      <div className={styles['columns']}>
        {['600px', '360px'].map((height) => (
          <Card key={height}>
            <Card.Content>
              <SkeletonGroup skin="light">
                <SkeletonRectangle width="100%" height={height} />
              </SkeletonGroup>
            </Card.Content>
          </Card>
        ))}
      </div>
    </div>
  );
}
