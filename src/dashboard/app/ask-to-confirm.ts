import { dashboard } from '@wix/dashboard';
import { confirmed, type Question } from '../modals/confirm/question';
import { modalIds } from './paths';

/** Opens the confirmation and waits for the answer; closing it in any other way means no. */
export async function askToConfirm(question: Question): Promise<boolean> {
  const { modalClosed } = dashboard.openModal({ modalId: modalIds.confirm, params: question });
  return confirmed.safeParse(await modalClosed).success;
}
