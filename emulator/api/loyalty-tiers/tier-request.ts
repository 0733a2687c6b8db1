import { z } from 'zod';
import { guid, image, readOnly, revision, text } from '../fields';

const name = text(1, 50);
const description = text(0, 70).nullish();
const requiredPoints = z.int().min(1).max(9_999_999);
const unchangeable = { createdDate: readOnly, updatedDate: readOnly };

/** How a tier looks, in full. */
export const definition = z.strictObject({ name, description, icon: image }).transform((wire) => ({
  ...wire,
  description: wire.description ?? null,
  icon: wire.icon ?? null,
}));

/**
 * The tier of a create request.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/tier-object
 */
export const newTier = z
  .strictObject({
    tierDefinition: definition,
    requiredPoints,
    id: readOnly,
    revision: readOnly,
    ...unchangeable,
  })
  .transform((wire) => ({
    definition: wire.tierDefinition,
    requiredPoints: wire.requiredPoints,
  }));

/** The tier of an update: what is left out, also within the definition, is kept; null clears. */
export const changedTier = z.strictObject({
  tierDefinition: z.strictObject({ name: name.optional(), description, icon: image }).optional(),
  requiredPoints: requiredPoints.optional(),
  id: guid,
  revision,
  ...unchangeable,
});

const settingsShape = {
  rollingWindow: z.strictObject({ durationInMonths: z.int().min(12).max(36) }),
  status: z.enum(['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED']),
  baseTierDefinition: definition.nullish(),
  ...unchangeable,
};

type WireSettings = z.output<z.ZodObject<typeof settingsShape>>;

/**
 * The settings of a create request; disabled unless they say otherwise.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/create-tiers-program-settings
 */
export const newSettings = z
  .strictObject({
    ...settingsShape,
    status: settingsShape.status.default('DISABLED'),
    revision: readOnly,
  })
  .transform(toContent);

/** The settings of an update, which replaces them as a whole. */
export const replacedSettings = z
  .strictObject({ ...settingsShape, revision })
  .transform((wire) => ({ ...toContent(wire), revision: wire.revision }));

function toContent(wire: WireSettings) {
  return {
    status: wire.status,
    windowMonths: wire.rollingWindow.durationInMonths,
    baseTier: wire.baseTierDefinition ?? null,
  };
}
