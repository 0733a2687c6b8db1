import { describe, expect, it } from 'vitest';
import { contactPointsMenu } from '../menu-plugins/contact-points.extension';
import { confirmModal } from '../modals/confirm/confirm.extension';
import { contactPointsModal } from '../modals/contact-points/contact-points.extension';
import { ladderPage } from '../pages/ladder/ladder.extension';
import { membersPage } from '../pages/members/members.extension';
import { programPage } from '../pages/program/program.extension';
import { rewardsPage } from '../pages/rewards/rewards.extension';
import { rulesPage } from '../pages/rules/rules.extension';
import { membersPath, modalIds, pageIds, rulesPath } from './paths';

describe('the paths', () => {
  it('lead to what is registered with Wix', () => {
    expect(pageIds).toEqual({
      program: programPage.options.id,
      members: membersPage.options.id,
      rewards: rewardsPage.options.id,
      rules: rulesPage.options.id,
      ladder: ladderPage.options.id,
    });
    expect(modalIds).toEqual({
      confirm: confirmModal.options.id,
      contactPoints: contactPointsModal.options.id,
    });
    expect(contactPointsMenu.options.action).toEqual({
      openModal: { componentId: modalIds.contactPoints },
    });
  });

  it("carry a page's state in the query string", () => {
    expect(membersPath({ member: 'ada', sort: 'balance' }).relativeUrl).toBe(
      '?member=ada&sort=balance',
    );
    expect(membersPath().relativeUrl).toBe('');
    expect(rulesPath({ tiers: 'missing' }).relativeUrl).toBe('?tiers=missing');
  });
});
