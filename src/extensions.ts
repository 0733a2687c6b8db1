import { app } from '@wix/astro/builders';
import { confirmModal } from './dashboard/modals/confirm/confirm.extension';
import { ladderPage } from './dashboard/pages/ladder/ladder.extension';
import { membersPage } from './dashboard/pages/members/members.extension';
import { programPage } from './dashboard/pages/program/program.extension';
import { rewardsPage } from './dashboard/pages/rewards/rewards.extension';
import { rulesPage } from './dashboard/pages/rules/rules.extension';

export default app()
  .use(programPage)
  .use(rulesPage)
  .use(rewardsPage)
  .use(ladderPage)
  .use(membersPage)
  .use(confirmModal);
