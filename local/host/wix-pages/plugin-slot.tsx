import { useMemo, useState } from 'react';
import type { Frame } from '../connect-frame';
import type { HostServices } from '../create-host-services';
import type { DashboardPlugin } from '../../dashboard-config';
import { ExtensionFrame } from '../extension-frame';
import { createStore } from '../store';
import { useStore } from '../use-store';
import { useHostServices } from './wix-page-context';

const START_HEIGHT_PX = 240;

type PluginSlotProps = {
  readonly slotId: string;
  /** Of the order. */
  readonly id: string;
  /** A plugin says that it changed the order. */
  readonly onUpdate: () => Promise<unknown>;
};

/** The plugins of a slot, one below the other. */
export function PluginSlot({ slotId, id, onUpdate }: PluginSlotProps) {
  const services = useHostServices();
  const { identity, language } = useStore(services.session);
  return services.config.plugins
    .filter((plugin) => plugin.slotId === slotId)
    .map((plugin) => (
      <PluginFrame
        key={`${plugin.id} ${identity} ${language}`}
        services={services}
        plugin={plugin}
        orderId={id}
        onUpdate={onUpdate}
      />
    ));
}

type PluginFrameProps = Pick<PluginSlotProps, 'onUpdate'> & {
  readonly services: HostServices;
  readonly plugin: DashboardPlugin;
  readonly orderId: string;
};

/** As wide as its slot and as high as its content says. */
function PluginFrame({ services, plugin, orderId, onUpdate }: PluginFrameProps) {
  const [heightPx, setHeightPx] = useState(plugin.height ?? START_HEIGHT_PX);
  const { modals } = services;
  // Identity matters: a frame is connected once, with these.
  const connection = useMemo(
    () =>
      ({
        state: createStore({ orderId, onOrderUpdate: () => onUpdate().then(() => undefined) }),
        layer: {
          get: () => (modals.opened.get().length > 0 ? 'background' : 'foreground'),
          subscribe: modals.opened.subscribe,
        },
        onHeight: (height) => height > 0 && setHeightPx(height),
        closeModal: modals.closeTop,
      }) satisfies Omit<Frame, 'onReady'>,
    [orderId, onUpdate, modals],
  );
  return (
    <div style={{ blockSize: heightPx }}>
      <ExtensionFrame
        services={services}
        extensionId={plugin.id}
        title={plugin.title}
        {...connection}
      />
    </div>
  );
}
