import { useMemo } from 'react';
import type { DashboardPage } from '../dashboard-config';
import type { Frame } from './connect-frame';
import type { HostServices } from './create-host-services';
import { toPageLocation } from './environment';
import { ExtensionFrame } from './extension-frame';

type PageFrameProps = { readonly services: HostServices; readonly page: DashboardPage };

/** A page of the app in its frame. It fills the area and scrolls within itself, whatever height it reports. */
export function PageFrame({ services, page }: PageFrameProps) {
  // Identity matters: a frame is connected once, with these.
  const connection = useMemo(() => toPageConnection(services, page), [services, page]);
  return (
    <ExtensionFrame services={services} extensionId={page.id} title={page.title} {...connection} />
  );
}

function toPageConnection({ navigation, modals }: HostServices, page: DashboardPage) {
  const readLocation = () => {
    const current = navigation.current.get();
    const isHere = current.kind === 'page' && current.page.id === page.id;
    return isHere ? { location: toPageLocation(current), displayMode: 'main' } : null;
  };
  return {
    state: { get: readLocation, subscribe: navigation.current.subscribe },
    layer: {
      get: () => (modals.opened.get().length > 0 ? 'background' : 'foreground'),
      subscribe: modals.opened.subscribe,
    },
    onHeight: () => undefined,
    closeModal: modals.closeTop,
  } satisfies Omit<Frame, 'onReady'>;
}
