import { Card, Heading } from '@wix/design-system';
import type { ReactNode } from 'react';

type WixCardProps = {
  readonly title: string;
  readonly suffix?: ReactNode;
  readonly children: ReactNode;
};

/** A card under its own heading, one level below the page's. */
export function WixCard({ title, suffix, children }: WixCardProps) {
  return (
    <Card>
      <Card.Header
        title={
          <Heading as="h2" size="medium">
            {title}
          </Heading>
        }
        suffix={suffix}
      />
      <Card.Divider />
      <Card.Content>{children}</Card.Content>
    </Card>
  );
}
