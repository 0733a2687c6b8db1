import type { Command } from './command';
import type { Program } from './program';

/** The site's plan, which decides about premium features. What is there already stays when a plan is given up. */
export type SitePlan = 'free' | 'business';

/** Moves the site to another plan. On a free site all three premium flags are off. */
export const switchPlan: Command<{ plan: SitePlan }, Program> = {
  name: 'switchPlan',
  run(context, { plan }) {
    const { store, now } = context;
    const isPaid = plan === 'business';
    const program: Program = {
      ...store.program.get(),
      premium: { loyaltyProgram: isPaid, tiers: isPaid, pointsExpiration: isPaid },
      updatedAt: now,
    };
    store.program.save(program);
    context.emit({ entity: 'program', slug: 'updated', entityId: 'settings' });
    return program;
  },
};

/** The plan that the program's premium features come with. */
export function planOf(program: Program): SitePlan {
  return program.premium.tiers ? 'business' : 'free';
}
