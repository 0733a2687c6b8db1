import { Box, Heading } from '@wix/design-system';
import type { ReactNode } from 'react';

type PanelSectionProps = { title: string; suffix?: ReactNode; children: ReactNode };

/** A headed part of the panel. */
export function PanelSection({ title, suffix, children }: PanelSectionProps) {
  return (
    <section>
      <Box direction="vertical" gap="SP2">
        <Box align="space-between" verticalAlign="middle">
          <Heading as="h3" size="small">
            {title}
          </Heading>
          {suffix}
        </Box>
        {children}
      </Box>
    </section>
  );
}
