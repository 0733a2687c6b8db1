import { z } from 'zod';
import { createOrder as create } from '../../engine/create-order';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';

/** Every order is paid at once: the emulator has no payment providers. */
export const createOrder = defineHandler({
  method: 'checkout.createOrder',
  input: z.strictObject({
    id: guid,
    savePaymentMethod: z.boolean().optional(),
    delayCapture: z.boolean().optional(),
  }),
  run: ({ id }, { engine, caller }) => ({
    orderId: engine.execute(create, { checkoutId: id }, actorOf(caller)).checkout.orderId,
  }),
});
