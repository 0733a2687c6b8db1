import type { en } from '../en/catalogue';
import { addMembers } from './add-members';
import { app } from './app';
import { crm } from './crm';
import { errors } from './errors';
import { ladder } from './ladder';
import { ladderReview } from './ladder-review';
import { memberFilters } from './member-filters';
import { memberInsight } from './member-insight';
import { members } from './members';
import { program } from './program';
import { redeem } from './redeem';
import { rewards } from './rewards';
import { rules } from './rules';

export const he = {
  addMembers,
  app,
  crm,
  errors,
  ladder,
  ladderReview,
  memberFilters,
  memberInsight,
  members,
  program,
  redeem,
  rewards,
  rules,
} satisfies Record<keyof typeof en, object>;
