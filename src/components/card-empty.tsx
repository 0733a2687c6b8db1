import { Box, Text } from '@wix/design-system';

type CardEmptyProps = { title: string; text: string };

/** In place of a card's content when there is nothing yet: says so, and what will come here. */
export function CardEmpty({ title, text }: CardEmptyProps) {
  return (
    <Box direction="vertical" gap="SP1" align="center" paddingTop="SP2" paddingBottom="SP2">
      <Text size="small" weight="normal">
        {title}
      </Text>
      <Text size="small" secondary>
        <Box textAlign="center">{text}</Box>
      </Text>
    </Box>
  );
}
