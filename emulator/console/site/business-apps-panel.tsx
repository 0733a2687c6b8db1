import { useMutation } from '@tanstack/react-query';
import { BUSINESS_APPS, installBusinessApp } from '../api/site';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Panel } from '../parts/panel';

/** Business apps that bring an earning rule along. */
export function BusinessAppsPanel() {
  const install = useMutation({
    mutationKey: ['install-app'],
    mutationFn: installBusinessApp,
  });
  return (
    <Panel title="Business apps">
      <p className="muted">Each brings an automated earning rule, paused at first.</p>
      <ul className="list">
        {Object.entries(BUSINESS_APPS).map(([app, name]) => (
          <li key={app}>
            <span>{name}</span>
            <Button
              className="end"
              isBusy={install.isPending}
              aria-label={`Install ${name}`}
              onClick={() => install.mutate(app)}
            >
              Install
            </Button>
          </li>
        ))}
      </ul>
      <Failure error={install.error} />
      <div role="status">
        {install.isSuccess && <p className="success">Installed, with its earning rule.</p>}
      </div>
    </Panel>
  );
}
