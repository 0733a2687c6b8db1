import { Heading, Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import { useWixPageTexts } from './use-wix-page-texts';

type PageShellProps = {
  readonly title: ReactNode;
  readonly subtitle?: string | undefined;
  /** The list that this page was opened from. */
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Header and content of a page of Wix. */
export function PageShell({ title, subtitle, back, actions, children }: PageShellProps) {
  const texts = useWixPageTexts();
  return (
    <div className="wix-page">
      {back}
      <header className="wix-page-header">
        <div className="wix-page-title">
          <Heading as="h1" size="extraLarge">
            {title}
          </Heading>
          {subtitle !== undefined && <Text secondary>{subtitle}</Text>}
        </div>
        {actions}
      </header>
      {children}
      <Text size="tiny" secondary>
        {texts.note}
      </Text>
    </div>
  );
}
