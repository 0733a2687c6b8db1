import { Button } from '@wix/design-system';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../components/page-empty';

type ErrorBoundaryProps = { children: ReactNode };
type ErrorBoundaryState = { hasCrashed: boolean };

/** The last resort for a bug while rendering: one message, and a way on. Failed requests never come here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasCrashed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useTranslation('app');
  return (
    <div role="alert">
      <PageEmpty title={t('crash.title')} text={t('crash.subtitle')}>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('actions.reload')}
        </Button>
      </PageEmpty>
    </div>
  );
}
