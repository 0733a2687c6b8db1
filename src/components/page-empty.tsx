import { Box, Heading, Text } from '@wix/design-system';
import type { ReactNode } from 'react';

type PageEmptyProps = { title: string; text: string; children?: ReactNode };

/**
 * In place of a page's or a list's content: what is missing, why, and one way on. The design system's own empty state
 * has a title of the third level, which skips one right under the title of a page.
 */
export function PageEmpty({ title, text, children }: PageEmptyProps) {
  return (
    <Box direction="vertical" gap="SP3" align="center" padding="SP8 SP5">
      <Box direction="vertical" gap="SP1" align="center" maxWidth={480} textAlign="center">
        <Heading as="h2" size="medium">
          {title}
        </Heading>
        <Text size="small" secondary>
          {text}
        </Text>
      </Box>
      {children}
    </Box>
  );
}
