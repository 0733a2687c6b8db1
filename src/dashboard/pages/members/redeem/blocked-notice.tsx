import { SectionHelper } from '@wix/design-system';

/** Why nothing can be redeemed for the member, whatever they choose. */
export function BlockedNotice({ text }: { text: string }) {
  return (
    <SectionHelper skin="warning" size="small" fullWidth>
      {text}
    </SectionHelper>
  );
}
