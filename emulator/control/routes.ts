import { Hono, type HonoRequest } from 'hono';
import { z } from 'zod';
import { METHODS } from '../api/methods';
import { limitBody } from '../api/limit-body';
import { readInput, refuseCutBody } from '../api/request-input';
import { respondToError } from '../api/respond-to-error';
import { toViolations } from '../api/violations';
import { InvalidRequestError, LoyaltyError } from '../engine/errors';
import { addMonths, DAY_MS, MINUTE_MS } from '../engine/clock';
import { SEED_NAMES, type SeedName } from '../seed/scenarios';
import type { AuditReport } from '../store/audit';
import { isFromThisMachine } from './same-machine';

/** What can be done to a running emulator from outside. */
export type Controls = {
  info(): object;
  seed(): string;
  reset(options: { seed?: SeedName | undefined }): void;
  now(): number;
  /** Moves the clock forward and does what became due. */
  moveTo(now: number): void;
  audit(): AuditReport;
};

const resetSchema = z.strictObject({ seed: z.enum(SEED_NAMES).optional() });
const clockSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceDays: z.number().positive().max(3650) }),
  z.strictObject({ advanceMinutes: z.number().positive().max(5_256_000) }),
  z.strictObject({ advanceMonths: z.int().positive().max(120) }),
]);
/** The routes under /__emulator, for this machine only. */
export function createControlApi(controls: Controls): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isFromThisMachine(context.req)) {
      throw new LoyaltyError('PERMISSION_DENIED', 'Only this machine may control the emulator');
    }
    await next();
  });
  app.use((context, next) => (takesFiles(context.req) ? next() : limitBody(context, next)));
  app.get('/info', (context) =>
    context.json({
      ...controls.info(),
      seed: controls.seed(),
      seeds: SEED_NAMES,
      methods: METHODS.map(({ name }) => name),
    }),
  );
  app.post('/reset', async (context) => {
    controls.reset(await read(context.req, resetSchema));
    return context.json({ seed: controls.seed() });
  });
  app.get('/clock', (context) => context.json(clockOf(controls)));
  app.post('/clock', async (context) => {
    controls.moveTo(targetOf(await read(context.req, clockSchema), controls.now()));
    return context.json(clockOf(controls));
  });
  app.post('/due-work', async (context) => {
    // It says nothing, but what was cut off halfway was not asked for.
    await context.req.arrayBuffer().catch(refuseCutBody);
    controls.moveTo(controls.now());
    return context.json(clockOf(controls));
  });
  app.get('/audit', (context) => context.json(controls.audit()));
  app.onError(respondToError);
  return app;
}

/** A control request's input, or a refusal field by field. */
export async function read<Schema extends z.ZodType>(
  request: HonoRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const input = await readInput(request);
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidRequestError(toViolations(parsed.error, input));
  return parsed.data;
}

function takesFiles({ path }: HonoRequest): boolean {
  return path.endsWith('/restore');
}

function clockOf(controls: Controls) {
  return { now: new Date(controls.now()).toISOString() };
}

function targetOf(order: z.output<typeof clockSchema>, now: number): number {
  if ('now' in order) return Date.parse(order.now);
  if ('advanceMonths' in order) return addMonths(now, order.advanceMonths);
  const ms = 'advanceDays' in order ? order.advanceDays * DAY_MS : order.advanceMinutes * MINUTE_MS;
  return now + Math.round(ms);
}
