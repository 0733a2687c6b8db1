import { activateProgram } from '../../engine/program';
import { updateProgram } from '../../engine/update-program';
import { SEEDER, type SeedWorld } from '../scenario';
import { type Rewards, setUpRewards } from './rewards';
import { type Rules, setUpRules } from './rules';
import { setUpTiers } from './tiers';

export type ProgramOffer = { rewards: Rewards; rules: Rules };

/** Names and starts the program, with tiers, ways to earn and rewards. */
export function setUpOffer(world: SeedWorld): ProgramOffer {
  world.engine.execute(
    updateProgram,
    { name: 'Star Club', customName: 'Stars', monthsOfInactivity: 6, expiringPercentage: 50 },
    SEEDER,
  );
  world.engine.execute(activateProgram, undefined, SEEDER);
  const tierIds = setUpTiers(world);
  return { rules: setUpRules(world, tierIds), rewards: setUpRewards(world, tierIds) };
}
