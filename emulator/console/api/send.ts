import { z } from 'zod';

/** Why a request did not do what it was sent for, in a sentence. `status` is 0 when no answer came. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Whether it failed because what was asked for does not exist. */
export function isMissing(error: Error | null): boolean {
  return error instanceof Refusal && error.status === 404;
}

export type Order = {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: object;
  /** Sent as it is, instead of a body. */
  file?: File;
  /** Whose call it is, for Wix's own methods; the routes under /__emulator need none. */
  token?: string;
};

const envelopeSchema = z.object({
  message: z.string(),
  details: z.object({
    applicationError: z.object({ code: z.string(), description: z.string() }).optional(),
    validationError: z
      .object({
        fieldViolations: z.array(z.object({ field: z.string(), description: z.string() })),
      })
      .optional(),
  }),
});

/** Sends a request to the emulator and reads its answer; throws a Refusal for everything but a good answer. */
export async function send<Schema extends z.ZodType>(
  schema: Schema,
  order: Order,
): Promise<z.output<Schema>> {
  const response = await request(order);
  const body = await readJson(response);
  if (!response.ok) throw new Refusal(response.status, explain(response.status, body));
  return schema.parse(body);
}

async function request({ method = 'GET', path, body = {}, file, token }: Order): Promise<Response> {
  const json = method === 'POST' && !file;
  try {
    return await fetch(path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: token }),
        ...(json && { 'content-type': 'application/json' }),
      },
      ...(json && { body: JSON.stringify(body) }),
      ...(file && { body: file }),
    });
  } catch {
    throw new Refusal(
      0,
      'The connection broke before an answer came, so the request may have been carried out or not. Is the emulator still running, or is there a fault that drops connections?',
    );
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(response.status, `The answer (${response.status}) is not JSON.`);
  }
}

/** The emulator answers in Wix's envelope: an application error, or field by field what is wrong with a request. */
function explain(status: number, body: unknown): string {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success || envelope.data.message === '') {
    return `The emulator answered with status ${status} and no explanation.`;
  }
  const { message, details } = envelope.data;
  if (details.applicationError) {
    return `${details.applicationError.description} (${status} ${details.applicationError.code}).`;
  }
  const fields = details.validationError?.fieldViolations ?? [];
  if (fields.length === 0) return `${message} (${status}).`;
  return `Refused: ${fields.map(describeViolation).join('; ')} (${status}).`;
}

/** Most descriptions go on from the field's name; a sentence stands for itself. */
function describeViolation({ field, description }: { field: string; description: string }): string {
  return /^[A-Z]/.test(description) ? description.replace(/\.$/, '') : `${field} ${description}`;
}
