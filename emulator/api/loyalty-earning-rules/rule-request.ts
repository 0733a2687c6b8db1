import { z } from 'zod';
import type { RuleAmounts } from '../../engine/earning-rules';
import { LOYALTY_APP_ID } from '../../engine/earning-triggers';
import { guid, readOnly, revision, text, tierId } from '../fields';

const amount = z.int().min(1).max(9_999_999);

function configs<Config extends z.ZodType>(config: Config) {
  return z.array(config).min(1).max(21);
}

const amountsShape = {
  fixedAmount: z
    .strictObject({ configs: configs(z.strictObject({ tierId, points: amount })) })
    .optional(),
  conversionRate: z
    .strictObject({
      configs: configs(z.strictObject({ tierId, moneyAmount: amount, points: amount })),
      field: text(1, 200).nullish(),
    })
    .optional(),
};
type WireAmounts = z.output<z.ZodObject<typeof amountsShape>>;

const status = z.enum(['ACTIVE', 'PAUSED']);
const triggerPart = text(1, 80);
const title = text(1, 50);
const given = {
  metadata: readOnly,
  triggerFilters: readOnly,
  createdDate: readOnly,
  updatedDate: readOnly,
};

/**
 * The rule of a create request.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/earning-rules/create-loyalty-earning-rule
 */
export const newRule = z
  .strictObject({
    sourceAppId: z.literal(LOYALTY_APP_ID),
    triggerAppId: triggerPart,
    triggerActivityType: triggerPart,
    title,
    status,
    ...amountsShape,
    ...given,
    id: readOnly,
    revision: readOnly,
  })
  .transform((wire, context) => ({
    triggerAppId: wire.triggerAppId,
    triggerActivityType: wire.triggerActivityType,
    title: wire.title,
    status: wire.status,
    amounts: toAmounts(wire, context),
  }));

/** A custom automated rule of a create request. */
export const newCustomRule = z
  .strictObject({ title, ...amountsShape })
  .transform((wire, context) => ({ title: wire.title, amounts: toAmounts(wire, context) }));

/** The rule of an update; what is left out is kept. A missing revision is outdated, not malformed. */
export const changedRule = z
  .strictObject({
    id: guid,
    revision: revision.nullish(),
    sourceAppId: guid.optional(),
    triggerAppId: triggerPart.optional(),
    triggerActivityType: triggerPart.optional(),
    title: title.optional(),
    status: status.optional(),
    ...amountsShape,
    ...given,
  })
  .transform((wire, context) => ({
    revision: wire.revision ?? undefined,
    title: wire.title,
    status: wire.status,
    amounts: wire.fixedAmount || wire.conversionRate ? toAmounts(wire, context) : undefined,
    unchangeable: {
      sourceAppId: wire.sourceAppId,
      triggerAppId: wire.triggerAppId,
      triggerActivityType: wire.triggerActivityType,
    },
  }));

function toAmounts(wire: WireAmounts, context: z.RefinementCtx): RuleAmounts {
  const { fixedAmount, conversionRate } = wire;
  if (fixedAmount && !conversionRate) return { type: 'FIXED', configs: fixedAmount.configs };
  if (conversionRate && !fixedAmount) {
    const { configs: entries, field = null } = conversionRate;
    return { type: 'CONVERSION', configs: entries, field };
  }
  context.addIssue({
    code: 'custom',
    path: ['fixedAmount'],
    message: 'or conversionRate must be given, and not both',
  });
  return z.NEVER;
}
