import { StatusToast, ToastContainer } from '@wix/design-system';
import type { Language } from './session';
import { TEXTS } from './texts';
import type { Toast, Toasts } from './toasts';
import { useStore } from './use-store';

const VISIBLE_TOASTS = 3;
/** How long a toast with the timeout "normal" stays, in milliseconds (dev.wix.com, showToast). */
const NORMAL_TIMEOUT_MS = 6000;

type ToastStackProps = { readonly toasts: Toasts; readonly language: Language };

/** The toasts on screen. Each is a live region of its own: errors interrupt, the others wait their turn. */
export function ToastStack({ toasts, language }: ToastStackProps) {
  const visible = useStore(toasts.visible);
  const texts = TEXTS[language];
  return (
    <ToastContainer maxToasts={VISIBLE_TOASTS}>
      {visible.map((toast) => (
        <StatusToast
          key={String(toast.id)}
          status={toStatus(toast)}
          dismissible
          dismissLabel={texts.dismiss}
          duration={toast.config.timeout === 'none' ? null : NORMAL_TIMEOUT_MS}
          onDismiss={(event) => {
            // Without an event it was the time that ran out.
            if (event) toast.config.onCloseClick?.();
            toasts.remove(toast.id);
          }}
          action={<ToastActionButton toast={toast} onRemove={() => toasts.remove(toast.id)} />}
        >
          {toMessage(toast, texts.requestId)}
        </StatusToast>
      ))}
    </ToastContainer>
  );
}

type ToastActionButtonProps = { readonly toast: Toast; readonly onRemove: () => void };

function ToastActionButton({ toast, onRemove }: ToastActionButtonProps) {
  const { action } = toast.config;
  if (!action) return null;
  const handleClick = () => {
    action.onClick();
    if (action.removeToastOnClick) onRemove();
  };
  return <StatusToast.Action onClick={handleClick}>{action.text}</StatusToast.Action>;
}

function toStatus({ config }: Toast) {
  return config.type === undefined || config.type === 'standard' ? 'info' : config.type;
}

function toMessage({ config }: Toast, toText: (requestId: string) => string) {
  const isExplained = config.type === 'error' && config.details;
  return isExplained ? `${config.message} (${toText(isExplained.requestId)})` : config.message;
}
