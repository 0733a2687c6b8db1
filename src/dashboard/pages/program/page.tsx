import { Page, WixDesignSystemProvider } from '@wix/design-system';
import '@wix/design-system/styles.global.css';

export default function ProgramPage() {
  return (
    <WixDesignSystemProvider>
      <Page>
        <Page.Header title="Program" />
        <Page.Content>Hello</Page.Content>
      </Page>
    </WixDesignSystemProvider>
  );
}
