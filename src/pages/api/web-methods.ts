import type { APIRoute } from 'astro';
import { auth } from '@wix/essentials';
import { programs, accounts } from '@wix/loyalty';

export const POST: APIRoute = async () => {
  const info = await auth.getTokenInfo();
  const get = auth.elevate(programs.getLoyaltyProgram);
  const first = await get();
  const all = await Promise.all([get(), auth.elevate(accounts.getProgramTotals)(), get()]);
  return Response.json({ info, first, all });
};
