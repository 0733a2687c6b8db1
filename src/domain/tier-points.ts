/** What has to be known before members' tier points are read. */
export type TierPointsSurvey = {
  members: number;
  /** Tells one site's members from another's: its oldest account. Null while there is none. */
  programKey: string | null;
  /** Server time of the newest change of any account. */
  lastChange: string | null;
};

/** Members by id, in two columns of the same length; tier points can be negative. */
export type TierPointsPage = { ids: string[]; points: number[]; isLast: boolean };

/** Members whose accounts changed, in two columns of the same length. */
export type ChangedTierPoints = {
  ids: string[];
  points: number[];
  /** Server time of the newest change among them; null when there are none. */
  lastChange: string | null;
  /** Null when these are all. */
  nextCursor: string | null;
};
