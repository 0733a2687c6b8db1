import { Loader } from '@wix/design-system';
import type { Dispatch, SetStateAction, SyntheticEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Frame } from './connect-frame';
import { connectFrame } from './connect-frame';
import type { HostServices } from './create-host-services';
import { toFrameUrl } from './environment';
import { Notice } from './notice';
import { TEXTS } from './texts';
import { useStore } from './use-store';

const START_TIMEOUT_MS = 15_000;

type Phase = 'starting' | 'started' | 'failed';

type ExtensionFrameProps = Omit<Frame, 'onReady'> & {
  readonly services: HostServices;
  readonly extensionId: string;
  readonly title: string;
  readonly onLoad?: (event: SyntheticEvent<HTMLIFrameElement>) => void;
};

/** An extension of the app in an iframe, as Wix shows it: a loader until it renders, an error if it never does. */
export function ExtensionFrame({
  services,
  extensionId,
  title,
  onLoad,
  ...frame
}: ExtensionFrameProps) {
  const [attempt, setAttempt] = useState(1);
  const [phase, setPhase] = useState<Phase>('starting');
  const element = useConnectedFrame({ services, extensionId, frame, attempt, setPhase });
  const texts = TEXTS[useStore(services.session).language];
  const retry = () => {
    setPhase('starting');
    setAttempt(attempt + 1);
  };
  return (
    <div className="frame" aria-busy={phase === 'starting'}>
      <iframe
        key={attempt}
        ref={element}
        className={phase === 'started' ? 'frame-content' : 'frame-content frame-content-hidden'}
        title={title}
        onLoad={onLoad}
      />
      {phase === 'starting' && (
        <div className="frame-cover" role="status">
          <Loader size="medium" text={texts.loading(title)} />
        </div>
      )}
      {phase === 'failed' && (
        <div className="frame-cover" role="alert">
          <Notice {...texts.pageFailed} action={{ label: texts.reload, onClick: retry }} />
        </div>
      )}
    </div>
  );
}

type ConnectedFrameOptions = {
  readonly services: HostServices;
  readonly extensionId: string;
  readonly frame: Omit<Frame, 'onReady'>;
  readonly attempt: number;
  readonly setPhase: Dispatch<SetStateAction<Phase>>;
};

function useConnectedFrame(options: ConnectedFrameOptions) {
  const { services, extensionId, attempt, setPhase } = options;
  const { state, layer, onHeight, closeModal } = options.frame;
  const element = useRef<HTMLIFrameElement>(null);
  // The page in the frame is an external system: be ready for its call before it loads, forget it after.
  useEffect(() => {
    const onReady = () => setPhase('started');
    const { origin, remove } = services.frames.add(() =>
      connectFrame(services, { state, layer, onReady, onHeight, closeModal }),
    );
    const { session, config } = services;
    if (element.current) {
      element.current.src = toFrameUrl(extensionId, origin, { session: session.get(), config });
    }
    const giveUp = () => setPhase((phase) => (phase === 'starting' ? 'failed' : phase));
    const timer = setTimeout(giveUp, START_TIMEOUT_MS);
    return () => {
      clearTimeout(timer);
      remove();
    };
  }, [services, extensionId, state, layer, onHeight, closeModal, attempt, setPhase]);
  return element;
}
