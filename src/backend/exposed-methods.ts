import { Permissions } from '@wix/web-methods';
import { WEB_METHOD_PERMISSIONS_PROPERTY_NAME } from '@wix/web-methods-definitions';
import type { Result } from '../domain/errors';
import type { MethodFacts } from './loyalty-method';

type ExposedMethod = ((...args: unknown[]) => Promise<Result<unknown>>) & MethodFacts;

export type ExposedMethods = ReadonlyMap<string, ExposedMethod>;

/**
 * The web methods by the name that travels (`accounts.getAccount`). Only functions made with
 * `webMethod(Permissions.Admin, …)` are in it: that is the one permission which the endpoint can vouch for.
 */
export function exposeMethods(services: Record<string, object>): ExposedMethods {
  const methods = new Map<string, ExposedMethod>();
  for (const [serviceName, service] of Object.entries(services)) {
    for (const [methodName, method] of Object.entries(service)) {
      if (isExposed(method)) {
        methods.set(`${serviceName}.${methodName}`, method);
      }
    }
  }
  return methods;
}

function isExposed(value: unknown): value is ExposedMethod {
  return (
    typeof value === 'function' &&
    WEB_METHOD_PERMISSIONS_PROPERTY_NAME in value &&
    value[WEB_METHOD_PERMISSIONS_PROPERTY_NAME] === Permissions.Admin &&
    'argumentCount' in value
  );
}
