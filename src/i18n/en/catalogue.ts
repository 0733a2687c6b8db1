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

/** English, bundled with every page: it is the reference for the other languages and their fallback. */
export const en = {
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
};
