import type { NewContact } from '../engine/contacts';

/** The member that the emulator's member token stands for; every seed has this contact. */
export const SIGNED_IN_MEMBER_ID = '5f2b8c1d-7e3a-4d6b-9c0f-1a2b3c4d5e6f';

/** Made-up people; the first ones of every seed. */
export const PEOPLE: readonly NewContact[] = [
  {
    firstName: 'Ada',
    lastName: 'Okafor',
    email: 'ada.okafor@example.com',
    memberId: SIGNED_IN_MEMBER_ID,
  },
  { firstName: 'Jean-Luc', lastName: "D'Aubigné", email: 'jeanluc@example.com' },
  { firstName: 'Noa', lastName: 'Ben-David', email: 'noa.bendavid@example.com' },
];
