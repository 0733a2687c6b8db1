import type { SyntheticEvent } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Frame } from './connect-frame';
import type { HostServices } from './create-host-services';
import { ExtensionFrame } from './extension-frame';
import type { OpenedModal } from './modals';
import { Overlay } from './overlay';
import { createStore } from './store';
import { useStore } from './use-store';

type ModalLayerProps = { readonly services: HostServices };

/** The dashboard modals that are open, each above the one before. */
export function ModalLayer({ services }: ModalLayerProps) {
  const opened = useStore(services.modals.opened);
  return opened.map((modal) => <Modal key={modal.id} services={services} opened={modal} />);
}

type ModalProps = ModalLayerProps & { readonly opened: OpenedModal };

/** Starts in the size that the extension declares; from then on its content says how high it is, as on Wix. */
function Modal({ services, opened }: ModalProps) {
  const { id, modal, params } = opened;
  const { modals } = services;
  const [heightPx, setHeightPx] = useState(modal.height);
  const dismiss = useCallback(() => modals.close(id), [modals, id]);
  // Identity matters: a frame is connected once, with these.
  const connection = useMemo(
    () =>
      ({
        state: createStore(params),
        layer: createStore('foreground'),
        onHeight: (height) => height > 0 && setHeightPx(height),
        closeModal: (result) => modals.close(id, result),
      }) satisfies Omit<Frame, 'onReady'>,
    [modals, id, params],
  );
  return (
    <Overlay label={modal.title} onDismiss={dismiss}>
      <div className="modal" style={{ width: modal.width, height: heightPx }}>
        <ExtensionFrame
          services={services}
          extensionId={modal.id}
          title={modal.title}
          onLoad={(event) => focusContent(event, dismiss)}
          {...connection}
        />
      </div>
    </Overlay>
  );
}

/** Keys pressed in a frame stay in its document, so Escape is listened for there too. */
function focusContent(event: SyntheticEvent<HTMLIFrameElement>, onEscape: () => void) {
  const content = event.currentTarget.contentWindow;
  content?.addEventListener('keydown', (key) => {
    if (key.key === 'Escape' && !key.defaultPrevented) onEscape();
  });
  content?.focus();
}
