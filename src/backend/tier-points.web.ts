import { Permissions, webMethod } from '@wix/web-methods';
import { loyaltyMethod } from './loyalty-method';
import {
  changesInput,
  MAX_CHANGE_PAGES,
  MAX_RANGES,
  readChanges,
  readRanges,
  surveyTierPoints,
  tierPointsInput,
} from './read-tier-points';

/** How many members there are, whose they are, and when the last of them changed. */
export const getTierPointsSurvey = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 3 }, surveyTierPoints),
);

/** Ids and tier points of members, nothing else: a hundred of each of the id ranges asked for. Travels alone. */
export const listTierPoints = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: tierPointsInput, effect: 'read', loyaltyCalls: MAX_RANGES }, readRanges),
);

/** Ids and tier points of members whose accounts changed. Travels alone. */
export const listChangedTierPoints = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: changesInput, effect: 'read', loyaltyCalls: MAX_CHANGE_PAGES },
    readChanges,
  ),
);
