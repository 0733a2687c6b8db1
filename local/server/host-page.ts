import type { DashboardConfig } from '../dashboard-config';
import { CONFIG_ELEMENT_ID } from '../dashboard-config';

/** The HTML of the dashboard host; `assetsUrl` is the folder of its bundle. */
export function renderHostPage(config: DashboardConfig, assetsUrl: string) {
  // A "<" in a name must not end the element that holds the JSON.
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeHtml(config.siteName)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${assetsUrl}/host.css" />
    <script type="application/json" id="${CONFIG_ELEMENT_ID}">${json}</script>
    <script type="module" src="${assetsUrl}/host.js"></script>
  </head>
  <body>
    <div id="host"></div>
  </body>
</html>
`;
}

function escapeHtml(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
