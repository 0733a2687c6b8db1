import { Box, Button, Heading, Text } from '@wix/design-system';

type NoticeProps = {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
};

/** What stands in a page's place when there is no page to show, and what to do about it. */
export function Notice({ title, text, action }: NoticeProps) {
  return (
    <Box direction="vertical" align="center" gap="SP2" maxWidth="480px" padding="SP4">
      <Heading as="h1" size="medium">
        {title}
      </Heading>
      <Box textAlign="center">
        <Text>{text}</Text>
      </Box>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
    </Box>
  );
}
