import type { members as english } from '../en/members';
import type { Messages } from '../messages';

export const members = {
  title: 'חברים',
} satisfies Messages<typeof english, 'he'>;
