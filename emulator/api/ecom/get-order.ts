import { z } from 'zod';
import { requireOrder } from '../../engine/orders';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatOrder } from './format-order';

/** https://dev.wix.com/docs/api-reference/business-solutions/e-commerce/orders/orders/get-order */
export const getOrder = defineHandler({
  method: 'orders.getOrder',
  input: z.strictObject({ id: guid }),
  run: ({ id }, { engine }) => ({ order: formatOrder(engine, requireOrder(engine.store, id)) }),
});
