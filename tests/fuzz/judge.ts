import { z } from 'zod';
import { type FuzzRequest, pathOf } from './request';

const envelope = z.strictObject({
  message: z.string().min(1),
  details: z.union([
    z.strictObject({
      validationError: z.strictObject({
        fieldViolations: z
          .array(
            z.strictObject({
              field: z.string(),
              description: z.string().min(1),
              violatedRule: z.string().min(1),
              ruleName: z.string().min(1),
              data: z.unknown().optional(),
            }),
          )
          .min(1),
      }),
    }),
    z.strictObject({
      applicationError: z.strictObject({
        code: z.string().regex(/^[A-Z_]+$/),
        description: z.string().min(1),
        data: z.unknown(),
      }),
    }),
  ]),
});

const REFUSALS = [400, 401, 403, 404, 409, 428, 429];
/** Some values are too much for a URL, which is noticed before anything but a verb that does not exist. */
const LONGEST_URL = 32 * 1024;
const REFUSALS_OF_LONG_URLS = [400, 414, 431];

type Answer = { status: number; headers: Headers; text: string; request: FuzzRequest };

/** What is wrong with a response, in words; undefined when it is what Wix could have sent. */
export function judge(
  answer: Answer,
  otherwise: readonly number[] | undefined,
): string | undefined {
  const { status, request } = answer;
  const expected = pathOf(request).length > LONGEST_URL ? REFUSALS_OF_LONG_URLS : otherwise;
  if (expected && !expected.includes(status)) {
    return `${status} instead of ${expected.join(' or ')}`;
  }
  if (status < 300) return judgeSuccess(answer);
  if (!REFUSALS.includes(status) && !expected) return `the status ${status}`;
  if (!answer.headers.get('x-wix-request-id')) return 'no request id';
  if (request.verb === 'HEAD') return undefined;
  const parsed = envelope.safeParse(parse(answer.text));
  return parsed.success ? undefined : `no error of Wix’s shape: ${z.prettifyError(parsed.error)}`;
}

/** The SDK takes nothing for a success but 200 with JSON. Other routes also answer files, pages and nothing at all. */
function judgeSuccess({ status, text, request }: Answer): string | undefined {
  const isMethod = !request.name.includes(' ') && request.verb !== 'HEAD';
  if (!isMethod || request.headers['x-forwarded-host'] !== undefined) return undefined;
  if (status !== 200) return `the status ${status}`;
  return typeof parse(text) === 'object' ? undefined : 'no JSON';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
