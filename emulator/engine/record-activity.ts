import { type Account, createAccount } from './accounts';
import { type Award, awardFor } from './award';
import type { Command, CommandContext } from './command';
import type { EarningRule } from './earning-rules';
import { triggerOf } from './earning-triggers';
import { invalidField, notFound } from './errors';
import { appendEntry, type Transaction } from './ledger';
import type { Cents } from './money';
import { toPoints } from './points';

/** Something a contact did on the site. */
export type Activity = {
  triggerAppId: string;
  triggerActivityType: string;
  contactId: string;
  /** What was spent, for activities that have an amount. */
  spent?: Cents | undefined;
  /** Makes the activity count once. */
  orderId?: string | undefined;
  /** When it happened, epoch milliseconds; now when absent. */
  at?: number | undefined;
  followedChannel?: string | undefined;
};

export type NoAward =
  | Extract<Award, { reason: unknown }>['reason']
  | 'PROGRAM_NOT_ACTIVE'
  | 'NO_RULE'
  | 'RULE_PAUSED'
  | 'ALREADY_AWARDED';

/** What an activity gave, or why nothing; the rule where there is one. */
export type ActivityOutcome =
  | { awarded: Transaction; account: Account; rule: EarningRule }
  | { reason: NoAward; rule?: EarningRule; earlier?: Transaction };

/**
 * Lets an activity earn points by the rule for it, at the amounts of the member's tier. Visitors earn like members. A
 * contact without an account gets one with its first points. An order earns once by a rule, however often it is
 * reported. What the points were given for is kept in the entry, so that a refund can take back just that; what gave
 * nothing is kept with its reason.
 */
export const recordActivity: Command<Activity, ActivityOutcome> = {
  name: 'recordActivity',
  run(context, activity) {
    const { store, now } = context;
    const { contactId, at } = activity;
    if (!store.contacts.get(contactId)) throw notFound('Contact', contactId);
    if (at !== undefined && at > now) throw invalidField('at', 'must not be in the future');
    const outcome = decide(context, activity);
    keep(context, activity, outcome);
    return outcome;
  },
};

function decide(context: CommandContext, activity: Activity): ActivityOutcome {
  const { contactId } = activity;
  const rule = ruleFor(context, activity);
  if ('reason' in rule) return rule;
  const account = context.store.accounts.getByContact(contactId);
  const award = awardFor(rule, account?.tier.id ?? null, activity.spent);
  if ('reason' in award) return { reason: award.reason, rule };
  return give(context, activity, {
    rule,
    award,
    account: account ?? createAccount.run(context, { contactId }),
  });
}

function keep({ store, now }: CommandContext, activity: Activity, outcome: ActivityOutcome): void {
  const { contactId, triggerAppId, triggerActivityType } = activity;
  store.activities.insert({
    contactId,
    triggerAppId,
    triggerActivityType,
    spent: activity.spent ?? null,
    orderId: activity.orderId ?? null,
    followedChannel: activity.followedChannel ?? null,
    happenedAt: activity.at ?? now,
    transactionId: 'awarded' in outcome ? outcome.awarded.id : null,
    reason: 'awarded' in outcome ? null : outcome.reason,
  });
}

/** The rule that gives points for an activity now. */
function ruleFor(
  { store }: CommandContext,
  { triggerAppId, triggerActivityType, orderId }: Activity,
): EarningRule | Extract<ActivityOutcome, { reason: unknown }> {
  const trigger = triggerOf(triggerAppId, triggerActivityType);
  const rule = trigger && store.earningRules.getByActivityType(trigger.activityType);
  if (!rule) return { reason: 'NO_RULE' };
  if (store.program.get().status !== 'ACTIVE') return { reason: 'PROGRAM_NOT_ACTIVE', rule };
  if (rule.status === 'PAUSED') return { reason: 'RULE_PAUSED', rule };
  const earlier = orderId === undefined ? undefined : store.ledger.award(orderId, rule.id);
  return earlier ? { reason: 'ALREADY_AWARDED', rule, earlier } : rule;
}

function give(
  context: CommandContext,
  activity: Activity,
  {
    rule,
    award,
    account,
  }: { rule: EarningRule; award: Extract<Award, { points: number }>; account: Account },
): ActivityOutcome {
  const effectiveAt = activity.at ?? context.now;
  const previous = context.store.ledger.last(account.id);
  if (previous && previous.effectiveAt > effectiveAt) {
    throw invalidField('at', 'must not be before the last entry of the account');
  }
  const appended = appendEntry(context, account, {
    amount: toPoints(award.points),
    description: rule.title,
    effectiveAt,
    cause: {
      type: 'EARN',
      appId: activity.triggerAppId,
      activityType: activity.triggerActivityType,
      orderId: activity.orderId,
      followedChannel: activity.followedChannel,
      rule: award.basis,
    },
  });
  return { awarded: appended.transaction, account: appended.account, rule };
}
