import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import { loyaltyMethod } from './loyalty-method';
import { orderPointsInput, readOrder, readOrderPoints } from './read-order';

/** An order with the loyalty account that its buyer has now. */
export const getOrder = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ orderId: z.guid() }), effect: 'read', loyaltyCalls: 2 },
    ({ orderId }) => readOrder(orderId),
  ),
);

/** What an order brought its buyer, looked for among the account's first hundred entries since the order. */
export const getOrderPoints = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: orderPointsInput, effect: 'read', loyaltyCalls: 1 }, readOrderPoints),
);
