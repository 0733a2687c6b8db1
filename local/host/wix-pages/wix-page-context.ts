import { createContext, useContext } from 'react';
import type { HostServices } from '../create-host-services';

/** The dashboard around the stand-ins of Wix's pages. */
export const WixPageContext = createContext<HostServices | null>(null);

export function useHostServices(): HostServices {
  const services = useContext(WixPageContext);
  if (!services) throw new Error('A page of Wix is shown outside of the dashboard.');
  return services;
}
