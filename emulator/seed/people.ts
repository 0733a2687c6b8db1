import type { NewContact } from '../engine/contacts';
import { GIVEN_AND_FAMILY_NAMES } from './names';
import type { Random } from './random';

/** The member that the emulator's member token stands for; every seed has this contact. */
export const SIGNED_IN_MEMBER_ID = '5f2b8c1d-7e3a-4d6b-9c0f-1a2b3c4d5e6f';

/** The first people of every seed: names that pages get wrong are among them. Members have a member id. */
export const FIRST_PEOPLE: readonly NewContact[] = [
  {
    firstName: 'Ada',
    lastName: 'Okafor',
    email: 'ada.okafor@example.com',
    memberId: SIGNED_IN_MEMBER_ID,
  },
  {
    firstName: 'Jean-Luc',
    lastName: "D'Aubigné",
    email: 'jeanluc@example.com',
    memberId: '0b6f2a4e-1c3d-4e5f-8a9b-2c3d4e5f6a7b',
  },
  {
    firstName: 'נועה',
    lastName: 'בן־דוד',
    email: 'noa.bendavid@example.com',
    memberId: '1c7a3b5f-2d4e-4f60-9bac-3d4e5f6a7b8c',
  },
  {
    firstName: 'ليلى',
    lastName: 'عبد الرحمن',
    email: 'layla@example.com',
    memberId: '2d8b4c60-3e5f-4071-8cbd-4e5f6a7b8c9d',
  },
  { email: 'no.name@example.com' },
  {
    firstName: 'Maximiliana Wolfeschlegelsteinhausenbergerdorff',
    lastName: 'von und zu Hohenzollern-Sigmaringen',
    email: 'maximiliana.wolfeschlegelsteinhausenbergerdorff@a-rather-long-domain.example.com',
    memberId: '3e9c5d71-4f60-4182-9dce-5f6a7b8c9d0e',
  },
  { firstName: 'Siobhán', lastName: "O'Brien", email: 'siobhan.obrien@example.com' },
  { firstName: '陈', lastName: '美玲', email: 'meiling.chen@example.com' },
  { firstName: 'Bo', email: 'bo@example.com', memberId: '4fad6e82-5071-4293-8edf-6a7b8c9d0e1f' },
  { firstName: 'Łukasz', lastName: 'Żółć', email: 'lukasz@example.com' },
  { firstName: 'Đỗ Thị', lastName: 'Hương', email: 'huong@example.com' },
  { firstName: 'Ivan', lastName: 'Petrov', phone: '+359 88 123 4567' },
];

/** Another made-up person, the `index`-th; seven of ten are members of the site. */
export function inventPerson(random: Random, index: number): NewContact {
  const { given, family, ascii } = random.pick(GIVEN_AND_FAMILY_NAMES);
  const firstName = random.pick(given);
  const lastName = random.pick(family);
  const mailbox = ascii ? `${slug(firstName)}.${slug(lastName)}.${index}` : `customer.${index}`;
  const isMember = random.happens(0.7);
  return {
    firstName,
    lastName,
    email: `${mailbox}@example.com`,
    ...(isMember && { memberId: memberIdOf(index) }),
  };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

function memberIdOf(index: number): string {
  return `6a000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
