import type { Services } from '../../backend/services.web';
import type { Result } from '../../domain/errors';
import { callWebMethod, type Travel } from './call-web-method';

/** A web method as a page sees it: the data itself, failures thrown as `WebMethodError`. */
type Callable<Method> = Method extends (...args: infer Args) => Promise<Result<infer Data>>
  ? (...args: Args) => Promise<Data>
  : never;

export type WebMethods<Service> = { [Name in keyof Service]: Callable<Service[Name]> };

/**
 * The web methods of one backend service, ready to be awaited: `webMethods('accounts').getAccount({ accountId })`.
 * Calls made in the same tick travel together, unless they are told to travel alone. Rejects with a `WebMethodError`.
 */
export function webMethods<Name extends keyof Services>(
  service: Name,
  travel?: Travel,
): WebMethods<Services[Name]>;
export function webMethods(service: string, travel: Travel = 'together'): object {
  return new Proxy(
    {},
    {
      get: (_target, method) =>
        typeof method === 'string'
          ? (...args: unknown[]) => callWebMethod({ method: `${service}.${method}`, args }, travel)
          : undefined,
    },
  );
}
