import { dashboard } from '@wix/dashboard';

/** Says that something is done. Only after the server agreed and the lists are fresh. */
export function showSuccess(message: string): void {
  dashboard.showToast({ message, type: 'success' });
}

type Failure = {
  message: string;
  requestId?: string | undefined;
  /** Only where trying again cannot do it twice. */
  retry?: { text: string; onClick: () => void };
};

/** Says that a confirmed action failed; stays until it is closed. Errors of a form belong into the form. */
export function showFailure({ message, requestId, retry }: Failure): void {
  dashboard.showToast({
    message,
    type: 'error',
    timeout: 'none',
    ...(requestId !== undefined && { details: { requestId } }),
    ...(retry && { action: { ...retry, uiType: 'link', removeToastOnClick: true } }),
  });
}
