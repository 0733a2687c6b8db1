import { app } from '@wix/astro/builders';
import { contactPointsMenu } from './dashboard/menu-plugins/contact-points.extension';
import { confirmModal } from './dashboard/modals/confirm/confirm.extension';
import { contactPointsModal } from './dashboard/modals/contact-points/contact-points.extension';
import { ladderPage } from './dashboard/pages/ladder/ladder.extension';
import { membersPage } from './dashboard/pages/members/members.extension';
import { programPage } from './dashboard/pages/program/program.extension';
import { rewardsPage } from './dashboard/pages/rewards/rewards.extension';
import { rulesPage } from './dashboard/pages/rules/rules.extension';
import { orderPointsPlugin } from './dashboard/plugins/order-points/order-points.extension';

export default app()
  .use(programPage)
  .use(rulesPage)
  .use(rewardsPage)
  .use(ladderPage)
  .use(membersPage)
  .use(confirmModal)
  .use(contactPointsModal)
  .use(contactPointsMenu)
  .use(orderPointsPlugin);
