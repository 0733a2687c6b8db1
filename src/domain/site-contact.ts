/** A contact of the site, who may or may not be in the program. */
export type SiteContact = {
  id: string;
  name: string | null;
  email: string | null;
  /** Of their loyalty account; null while they have none. */
  accountId: string | null;
};

/** The first contacts that match; `hasMore` says that there are others. */
export type SiteContactList = { contacts: SiteContact[]; hasMore: boolean };
