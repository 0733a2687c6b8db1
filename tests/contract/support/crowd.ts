import { present } from '../../../emulator/engine/assert';
import { type EmulatedWix, launchProgram, listContacts } from './launch';

export type Person = { id: string; email: string | undefined };

/** Starts the program and opens accounts for the first `size` contacts, with 10, 20, 30 … points. */
export function gatherCrowd(wix: EmulatedWix, size: number): Promise<Person[]> {
  return gatherWith(
    wix,
    Array.from({ length: size }, (_, index) => (index + 1) * 10),
  );
}

/** Starts the program and opens accounts for the first contacts, one for each amount of points. */
export async function gatherWith(wix: EmulatedWix, points: readonly number[]): Promise<Person[]> {
  await launchProgram(wix);
  const people: Person[] = [];
  for (const [index, contact] of (await listContacts(wix)).slice(0, points.length).entries()) {
    const { account } = await wix.asOwner.accounts.createAccount(contact.id);
    const id = present(account?._id, 'account id');
    await wix.asOwner.accounts.earnPoints(id, {
      amount: present(points[index], 'points'),
      appId: 'shop',
      idempotencyKey: `crowd-${index}`,
    });
    people.push({ id, email: contact.primaryInfo.email });
  }
  return people;
}
