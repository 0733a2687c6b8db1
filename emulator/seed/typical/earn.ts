import type { EarningRule } from '../../engine/earning-rules';
import type { Cents } from '../../engine/money';
import { recordActivity } from '../../engine/record-activity';
import { SEEDER } from '../scenario';
import type { History, Regular } from './history';

/** Lets something that a customer did earn what its rule gives in their tier. */
export function earn(
  { world }: History,
  { contactId }: Regular,
  activity: { rule: EarningRule; spent?: Cents; orderId?: string; followedChannel?: string },
): void {
  const { rule, ...details } = activity;
  const { triggerAppId, triggerActivityType } = rule;
  world.engine.execute(
    recordActivity,
    { contactId, triggerAppId, triggerActivityType, ...details },
    SEEDER,
  );
}
