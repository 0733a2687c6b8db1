import { z } from 'zod';
import { deleteCoupon } from '../../engine/coupons';
import { actorOf } from '../auth';
import { guid, revision } from '../fields';
import { defineHandler } from '../handler';

export const deleteLoyaltyCoupon = defineHandler({
  method: 'coupons.deleteLoyaltyCoupon',
  input: z.strictObject({ id: guid, revision: revision.optional() }),
  run: ({ id, revision: given }, { engine, caller }) => {
    engine.execute(deleteCoupon, { id, revision: given }, actorOf(caller));
    return {};
  },
});
