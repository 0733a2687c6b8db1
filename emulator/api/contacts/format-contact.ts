import type { Contact } from '../../engine/contacts';
import { isoDate, withoutUnset } from '../format';

/** Contact (CRM v4) on the wire, as far as Loyalty uses it. Unlike loyalty entities its revision is a number. */
export function formatContact(contact: Contact) {
  const { firstName, lastName, email, phone } = contact;
  return {
    id: contact.id,
    revision: contact.revision,
    createdDate: isoDate(contact.createdAt),
    updatedDate: isoDate(contact.updatedAt),
    primaryInfo: withoutUnset({ email, phone }),
    info: withoutUnset({
      name: (firstName ?? lastName) && withoutUnset({ first: firstName, last: lastName }),
      emails: email && { items: [{ tag: 'MAIN', email, primary: true }] },
      phones: phone && { items: [{ tag: 'MAIN', phone, primary: true }] },
      picture: contact.picture && { image: contact.picture },
    }),
    ...(contact.memberId && { memberInfo: { memberId: contact.memberId, status: 'APPROVED' } }),
  };
}
