/** How a refusal is to be understood; api/error-response.ts turns each into an HTTP status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition'
  | 'rate-limited'
  | 'unavailable'
  | 'not-implemented';

/**
 * Every application error code that the emulator answers with. BASIC_TIERS_LIMIT_REACHED, INVALID_REVISION,
 * PERMISSION_DENIED and TRANSACTION_ALREADY_EXISTS were seen on Wix, those of contacts and ORDER_NOT_FOUND are
 * documented; the others are guesses (docs/emulator.md).
 */
export const ERROR_KINDS = {
  ALREADY_EXISTS: 'conflict',
  BASIC_TIERS_LIMIT_REACHED: 'precondition',
  CHANNEL_NOT_ENABLED: 'precondition',
  CHECKOUT_ALREADY_PAID: 'precondition',
  CONTACT_NOT_FOUND: 'not-found',
  COUPON_NOT_ACTIVE: 'precondition',
  DISCOUNT_NOT_APPLICABLE: 'precondition',
  DUPLICATE_CONTACT_EXISTS: 'conflict',
  IMPORT_NOT_READY: 'precondition',
  INSUFFICIENT_CONTACT_DATA: 'invalid',
  INSUFFICIENT_POINTS: 'precondition',
  INVALID_REVISION: 'conflict',
  INVALID_ROW: 'invalid',
  MEMBER_REQUIRED: 'precondition',
  NOT_FOUND: 'not-found',
  NOT_IMPLEMENTED: 'not-implemented',
  ORDER_NOT_FOUND: 'not-found',
  PERMISSION_DENIED: 'forbidden',
  POINTS_LIMIT_REACHED: 'precondition',
  PREMIUM_FEATURE_REQUIRED: 'precondition',
  PROGRAM_NOT_ACTIVE: 'precondition',
  RESOURCE_EXHAUSTED: 'rate-limited',
  REWARD_NOT_ACTIVE: 'precondition',
  REWARD_NOT_AVAILABLE: 'precondition',
  REWARD_TYPE_NOT_SUPPORTED: 'precondition',
  RULE_NOT_DELETABLE: 'precondition',
  TIERS_LIMIT_REACHED: 'precondition',
  TRANSACTION_ALREADY_EXISTS: 'conflict',
  UNAUTHENTICATED: 'unauthenticated',
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

/** A refusal by a rule of the loyalty program: expected, answered to the caller, never logged. */
export class LoyaltyError extends Error {
  readonly code: ErrorCode;
  readonly data: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, data: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** One field that the caller has to correct. `rule` is one of Wix's violated-rule names. */
export type FieldViolation = {
  field: string;
  description: string;
  rule: string;
  data?: Record<string, unknown>;
};

/** A request whose shape or values are wrong, field by field. */
export class InvalidRequestError extends Error {
  readonly violations: FieldViolation[];

  constructor(violations: FieldViolation[]) {
    super('validation failed');
    this.violations = violations;
  }
}

/** The refusal of a single field. */
export function invalidField(
  field: string,
  description: string,
  rule = 'OTHER',
): InvalidRequestError {
  return new InvalidRequestError([{ field, description, rule }]);
}

/** The answer for an id that nothing has. */
export function notFound(entity: string, id: string): LoyaltyError {
  return new LoyaltyError('NOT_FOUND', `${entity} ${id} not found`, { entityId: id });
}

/**
 * Refuses a change that was made from an outdated copy. A missing revision counts as outdated
 * (seen on Wix for earning rules).
 */
export function requireRevision(
  entity: { id: string; revision: number },
  revision: string | null | undefined,
): void {
  if (revision === String(entity.revision)) return;
  throw new LoyaltyError('INVALID_REVISION', 'Outdated revision for entity id', {
    revisionViolation: { entityId: entity.id },
  });
}
