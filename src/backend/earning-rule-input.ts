import { z } from 'zod';
import { AMOUNT_RANGE, MAX_TITLE_LENGTH } from '../domain/earning-rule';
import {
  amountTypes,
  CREATABLE_TRIGGERS,
  EARNING_TRIGGERS,
  type CreatableTrigger,
} from '../domain/earning-trigger';
import { revisionInput } from './revision-input';

const amount = z.int().min(AMOUNT_RANGE.min).max(AMOUNT_RANGE.max);
const inTier = { tierId: z.guid().nullable(), points: amount };

/** One entry a tier, at most as many as Wix takes. */
function perTier<Entry extends z.ZodType<{ tierId: string | null }>>(entry: Entry) {
  return z
    .array(entry)
    .min(1)
    .max(21)
    .superRefine((entries, issues) => {
      entries.forEach(({ tierId }, index) => {
        if (entries.findIndex((other) => other.tierId === tierId) === index) return;
        issues.addIssue({
          code: 'custom',
          path: [index, 'tierId'],
          message: 'A tier has one entry',
        });
      });
    });
}

const amounts = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('FIXED'), perTier: perTier(z.strictObject(inTier)) }),
  z.strictObject({
    type: z.literal('CONVERSION'),
    perTier: perTier(z.strictObject({ ...inTier, moneyAmount: amount })),
    spentField: z.string().min(1).max(200).exactOptional(),
  }),
]);

const title = z.string().trim().min(1).max(MAX_TITLE_LENGTH);
const status = z.enum(['ACTIVE', 'PAUSED']);

/** Limits of https://dev.wix.com/docs/api-reference/crm/loyalty-program/earning-rules/create-loyalty-earning-rule */
export const newRuleInput = z
  .strictObject({
    trigger: z.enum(CREATABLE_TRIGGERS),
    title,
    /** Wix starts custom rules active; they can only be paused afterwards. */
    status,
    amounts,
  })
  .refine(({ trigger, amounts: { type } }) => amountTypes(trigger).includes(type), {
    path: ['amounts', 'type'],
    message: 'This trigger does not give points this way',
  })
  .refine((rule) => rule.status === 'ACTIVE' || !isCustom(rule.trigger), {
    path: ['status'],
    message: 'A custom rule starts active',
  });

export type NewRuleInput = z.output<typeof newRuleInput>;

export const changedRuleInput = z.strictObject({
  ruleId: z.guid(),
  revision: revisionInput,
  title,
  status,
  /** Null leaves them as they are. */
  amounts: amounts.nullable(),
});

export const deletedRuleInput = z.strictObject({
  ruleId: z.guid(),
  revision: revisionInput,
  isAutomated: z.boolean(),
});

function isCustom(trigger: CreatableTrigger): boolean {
  return EARNING_TRIGGERS[trigger].origin === 'custom';
}
