import { useMutation, useQuery } from '@tanstack/react-query';
import { switchPlan } from '../api/site';
import { worldQueries } from '../api/world';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';

/** The site's Wix plan, on which tiers and points expiration depend. */
export function PlanPanel() {
  const state = useQuery(worldQueries.state());
  const change = useMutation({ mutationKey: ['switch-plan'], mutationFn: switchPlan });
  return (
    <Panel title="Wix plan">
      <Loaded query={state}>
        {({ plan }) => (
          <div className="actions">
            <p>
              {plan === 'business'
                ? 'Business: tiers and points expiration are included.'
                : 'Free: neither tiers nor points expiration. What is there already stays.'}
            </p>
            <Button
              className="end"
              isBusy={change.isPending}
              onClick={() => change.mutate(plan === 'business' ? 'free' : 'business')}
            >
              {plan === 'business' ? 'Switch to free' : 'Switch to business'}
            </Button>
          </div>
        )}
      </Loaded>
      <Failure error={change.error} />
    </Panel>
  );
}
