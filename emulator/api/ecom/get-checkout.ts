import { z } from 'zod';
import { requireCheckout } from '../../engine/checkouts';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatCheckout } from './format-checkout';

export const getCheckout = defineHandler({
  method: 'checkout.getCheckout',
  input: z.strictObject({ id: guid }),
  run: ({ id }, { engine }) => ({
    checkout: formatCheckout(engine, requireCheckout(engine.store, id)),
  }),
});
