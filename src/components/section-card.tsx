import { Box, Card, Heading, Text } from '@wix/design-system';
import { useId, type ReactNode } from 'react';

type SectionCardProps = {
  title: string;
  subtitle?: string;
  /** Beside the title: a badge, a link, a small action. */
  suffix?: ReactNode;
  children: ReactNode;
};

/** A card that is a region of the page under its own heading, one level below the page's. */
export function SectionCard({ title, subtitle, suffix, children }: SectionCardProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <Card.Header
          title={
            <Box direction="vertical">
              <Heading as="h2" size="medium" id={headingId}>
                {title}
              </Heading>
              {subtitle !== undefined && (
                <Text size="small" secondary>
                  {subtitle}
                </Text>
              )}
            </Box>
          }
          suffix={suffix}
        />
        <Card.Divider />
        <Card.Content>{children}</Card.Content>
      </Card>
    </section>
  );
}
