import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const contacts = webMethods('contacts');

/** The site's contacts, with the accounts that they have in the program. */
export const contactQueries = {
  all: () => ['contacts'] as const,
  search: (search: string) =>
    queryOptions({
      queryKey: [...contactQueries.all(), 'search', search],
      queryFn: () => contacts.findContacts({ search }),
      placeholderData: keepPreviousData,
    }),
  detail: (contactId: string) =>
    queryOptions({
      queryKey: [...contactQueries.all(), 'detail', contactId],
      queryFn: () => contacts.getContact({ contactId }),
    }),
};
