import * as contacts from '@wix/auto_sdk_crm_contacts';
import { auth } from '@wix/essentials';

/**
 * The site's contacts, read by the app itself: the endpoint checks first that a user of the dashboard is calling.
 * https://dev.wix.com/docs/api-reference/crm/members-contacts/contacts/contacts/contact-v4/introduction
 */
export const siteContacts = {
  getContact: auth.elevate(contacts.getContact),
  queryContacts: auth.elevate(contacts.queryContacts),
};
