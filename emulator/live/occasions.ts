import { createAccount } from '../engine/accounts';
import { createContact } from '../engine/contacts';
import { CUSTOM_TRIGGERS } from '../engine/earning-triggers';
import { followChannel } from '../engine/followed-channels';
import { EVERYTHING } from '../engine/list-query';
import { recordActivity } from '../engine/record-activity';
import { refundActivity } from '../engine/refund-activity';
import { readSettings } from '../engine/settings';
import { inventPerson } from '../seed/people';
import { type Customer, prospectOf } from './customers';
import { CUSTOMERS, type Shop } from './shop';

/** Somebody new leaves their address; most of them join. */
export function welcomeNewcomer(shop: Shop): Customer {
  const { engine, random, diary } = shop;
  const person = inventPerson(random, engine.store.contacts.count(EVERYTHING));
  const newcomer = prospectOf(engine.execute(createContact, person, CUSTOMERS));
  diary.note('newContact');
  if (random.happens(0.7)) join(shop, newcomer);
  return newcomer;
}

/** Joins the program, unless an order or the like has opened an account before; some follow the shop at once. */
export function join(shop: Shop, customer: Customer): void {
  const { engine, diary, random } = shop;
  if (engine.store.accounts.getByContact(customer.contactId)) {
    customer.hasAccount = true;
    return;
  }
  const account = diary.attempt('newAccount', () =>
    engine.execute(createAccount, { contactId: customer.contactId }, CUSTOMERS),
  );
  if (!account) return;
  customer.hasAccount = true;
  diary.note('newAccount');
  if (customer.isMember && random.happens(0.3)) follow(shop, customer);
}

/** A member follows a channel of the site that they do not follow yet, if there is one. */
export function follow({ engine, diary, random }: Shop, { contactId }: Customer): void {
  const { store } = engine;
  const account = store.accounts.getByContact(contactId);
  if (!account) return;
  const followed = new Set(
    store.followedChannels.ofAccount(account.id).map((each) => each.channel),
  );
  const channels = readSettings(store).followableChannels.filter((each) => !followed.has(each));
  if (channels.length === 0) return;
  diary.attempt('follow', () => {
    const order = { accountId: account.id, channel: random.pick(channels) };
    diary.note('follow', engine.execute(followChannel, order, CUSTOMERS).activity);
  });
}

export function celebrateBirthday({ engine, diary }: Shop, { contactId }: Customer): void {
  const { activityType, appIds } = CUSTOM_TRIGGERS.BIRTHDAY;
  diary.attempt('birthday', () => {
    const birthday = { triggerAppId: appIds[0], triggerActivityType: activityType, contactId };
    diary.note('birthday', engine.execute(recordActivity, birthday, CUSTOMERS));
  });
}

/** Gives back what is due to be given back by now. */
export function acceptReturns({ engine, clock, diary, returns }: Shop): void {
  const due = returns.filter(({ dueAt }) => dueAt <= clock.now());
  for (const each of due) {
    returns.splice(returns.indexOf(each), 1);
    const order = { reference: each.orderId, amount: each.amount };
    diary.attempt('refund', () => {
      engine.execute(refundActivity, order, CUSTOMERS);
      diary.note('refund');
    });
  }
}
