import { mutationOptions } from '@tanstack/react-query';
import type { EarningAmounts, EarningRule } from '../../../domain/earning-rule';
import { triggerOf, type CreatableTrigger } from '../../../domain/earning-trigger';
import { webMethods } from '../../app/web-methods';
import { createOnce, type CreationAttempt } from '../create-once';
import { settleEach } from '../settle-each';
import { ruleQueries } from './queries';

const earningRules = webMethods('earningRules');

export type NewRule = {
  trigger: CreatableTrigger;
  title: string;
  status: EarningRule['status'];
  amounts: EarningAmounts;
};

/** All that can be changed of a rule; null amounts stay as they are. */
export type RuleChange = Pick<EarningRule, 'title' | 'status' | 'amounts'> & {
  ruleId: string;
  /** As it was shown when the owner decided. */
  revision: string;
};

const meta = { invalidates: [ruleQueries.all()] };

/** Adds a rule, once. Refused while another one has the same trigger. */
export const createRule = () =>
  mutationOptions({
    mutationKey: ['rules', 'create'],
    mutationFn: (attempt: CreationAttempt<NewRule>) =>
      createOnce(attempt, {
        create: (rule) => earningRules.createEarningRule(rule),
        readAll: async () => ({ records: await earningRules.listEarningRules(), isWhole: true }),
        // Wix takes one rule for a trigger, so a new one with the same name can hardly be somebody else's.
        isOf: (rule, { trigger, title }) => triggerOf(rule) === trigger && rule.title === title,
      }),
    meta,
  });

/** Changes a rule of any kind; a `conflict` means that somebody changed it since it was shown. */
export const updateRule = () =>
  mutationOptions({
    mutationKey: ['rules', 'update'],
    mutationFn: (change: RuleChange) => earningRules.updateEarningRule(change),
    meta,
  });

/** Changes several rules; each is changed or refused by itself. */
export const updateRules = () =>
  mutationOptions({
    mutationKey: ['rules', 'update-several'],
    mutationFn: (changes: readonly RuleChange[]) =>
      settleEach(changes, (change) => earningRules.updateEarningRule(change)),
    meta,
  });

/** Removes a rule; the points that it gave stay. */
export const deleteRule = () =>
  mutationOptions({
    mutationKey: ['rules', 'delete'],
    mutationFn: ({ id, revision, isAutomated }: EarningRule) =>
      earningRules.deleteEarningRule({ ruleId: id, revision, isAutomated }),
    meta,
  });
