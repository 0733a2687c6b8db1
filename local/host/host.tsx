import { createRoot } from 'react-dom/client';
import '@wix/design-system/styles.global.css';
import { CONFIG_ELEMENT_ID, dashboardConfigSchema } from '../dashboard-config';
import { createHostServices } from './create-host-services';
import { Dashboard } from './dashboard';
import './host.css';

const json = document.getElementById(CONFIG_ELEMENT_ID)?.textContent ?? '';
const services = createHostServices(dashboardConfigSchema.parse(JSON.parse(json)), window);
const root = document.getElementById('host');
if (root) createRoot(root).render(<Dashboard services={services} />);
