import { Hono } from 'hono';
import { formatEarningRule } from '../api/loyalty-earning-rules/format-earning-rule';
import { TRIGGERS } from '../engine/earning-triggers';
import type { Engine } from '../engine/execute';

/** What customers can do that may give points, with the rule that gives them now. */
export function createTriggerApi({ store }: Engine): Hono {
  const app = new Hono();
  app.get('/', (context) =>
    context.json({
      triggers: TRIGGERS.map(({ activityType, appIds, takes }) => {
        const rule = store.earningRules.getByActivityType(activityType);
        return {
          triggerAppId: appIds[0],
          triggerActivityType: activityType,
          hasAmount: takes.includes('CONVERSION'),
          ...(rule && { earningRule: formatEarningRule(rule) }),
        };
      }),
    }),
  );
  return app;
}
