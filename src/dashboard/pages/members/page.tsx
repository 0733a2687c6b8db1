import { Page, WixDesignSystemProvider } from '@wix/design-system';
import '@wix/design-system/styles.global.css';

export default function MembersPage() {
  return (
    <WixDesignSystemProvider>
      <Page>
        <Page.Header title="Members" />
        <Page.Content>Hello</Page.Content>
      </Page>
    </WixDesignSystemProvider>
  );
}
