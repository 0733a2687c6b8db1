import { z } from 'zod';
import type { Emulator } from '../../emulator/create-emulator';
import { ORDER_PAID } from '../../emulator/engine/create-order';
import { SIGNED_IN_MEMBER_ID } from '../../emulator/seed/people';

/** Ids of what is there to be asked for and changed, and the revisions that changes need. */
export type Ids = Record<
  | 'account'
  | 'accountRevision'
  | 'contact'
  | 'newContact'
  | 'reward'
  | 'rewardRevision'
  | 'tier'
  | 'tierRevision'
  | 'settingsRevision'
  | 'rule'
  | 'ruleRevision'
  | 'customRule'
  | 'coupon'
  | 'couponRevision'
  | 'transaction'
  | 'order'
  | 'checkout'
  | 'job'
  | 'import'
  | 'importWithErrors'
  | 'filePath'
  | 'uploadSegment'
  | 'downloadSegment'
  | 'cursor',
  string
>;

/** The method that the cursor comes from. */
export const CURSOR_OF = 'accounts.queryLoyaltyAccounts';

const entity = z.looseObject({ id: z.string(), revision: z.coerce.string().default('') });
type Entity = z.output<typeof entity>;

/** Adds to the small seed what it lacks, lets time pass, and finds the rest. */
export async function stock(emulator: Emulator): Promise<Ids> {
  const ask = createAsk(emulator);
  const added = await addWhatIsMissing(ask);
  emulator.advance({ minutes: 1 });
  const executed = await ask('/loyalty-imports/v1/loyalty-imports/execute', {
    loyaltyImportId: added.importWithErrors,
    headerMappingInfo: {
      headerMappings: [
        { columnName: 'EMAIL', columnIndex: 0 },
        { columnName: 'POINTS', columnIndex: 1 },
      ],
    },
  });
  entity.parse(executed['loyaltyImport']);
  emulator.advance({ minutes: 1 });
  return { ...added, ...(await findIds(ask, added.importWithErrors)) };
}

type Ask = (path: string, body?: object) => Promise<Record<string, unknown>>;

function createAsk(emulator: Emulator): Ask {
  return async (path, body) => {
    const request = new Request(`${emulator.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: emulator.info.tokens.admin, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return z.looseObject({}).parse(await (await emulator.fetch(request)).json());
  };
}

async function addWhatIsMissing(ask: Ask) {
  const contact = await ask('/contacts/v4/contacts', { info: { name: { first: 'Nia' } } });
  const uploadOnly = async (content: string) => {
    const answer = await ask('/loyalty-imports/v1/loyalty-imports/wixmp-upload-url', {});
    const { uploadUrl, filePath } = z
      .object({ uploadUrl: z.url(), filePath: z.string() })
      .parse(answer);
    await fetch(uploadUrl, { method: 'PUT', body: content });
    return { filePath, segment: lastSegment(uploadUrl) };
  };
  const upload = async (content: string) => {
    const { filePath } = await uploadOnly(content);
    const created = await ask('/loyalty-imports/v1/loyalty-imports', { fileUrl: filePath });
    const { id } = entity.parse(created['loyaltyImport']);
    return { id, filePath };
  };
  const file = await upload('Email,Points\nada.okafor@example.com,5\n');
  const wrong = await upload('Email,Points\nnobody@example.com,5\n');
  const job = await ask('/loyalty-accounts/v1/accounts/bulk-adjust', {
    search: { filter: { 'points.balance': { $gt: 0 } } },
    amount: 1,
  });
  const paid = entity.parse((await ask('/ecom/v1/checkouts', checkoutOf('40')))['checkout']);
  const ordered = await ask(`/ecom/v1/checkouts/${paid.id}/create-order`, {});
  const checkout = await ask('/ecom/v1/checkouts', checkoutOf('80'));
  return {
    newContact: entity.parse(contact['contact']).id,
    import: file.id,
    filePath: file.filePath,
    // An import keeps its file.
    uploadSegment: (await uploadOnly('Email,Points\n')).segment,
    importWithErrors: wrong.id,
    job: z.string().parse(job['asyncJobId']),
    checkout: entity.parse(checkout['checkout']).id,
    order: z.string().parse(ordered['orderId']),
  };
}

const checkoutOf = (price: string) => ({
  channelType: 'WEB',
  customLineItems: [
    {
      quantity: 1,
      price,
      productName: { original: 'Beans' },
      itemType: { preset: 'PHYSICAL' },
      catalogReference: { catalogItemId: 'beans', appId: ORDER_PAID.triggerAppId },
    },
  ],
  checkoutInfo: { buyerInfo: { email: 'ada.okafor@example.com' } },
});

async function findIds(ask: Ask, importWithErrors: string) {
  const list = async <Schema extends z.ZodType>(schema: Schema, ...request: ListRequest) => {
    const [path, key, body] = request;
    return z.array(schema).parse((await ask(path, body))[key]);
  };
  const first = async (...request: ListRequest): Promise<Entity> =>
    z.tuple([entity], entity).parse(await list(entity, ...request))[0];
  const byMember = await ask(
    `/loyalty-accounts/v1/accounts/fetch-by?memberId=${SIGNED_IN_MEMBER_ID}`,
  );
  const account = entity.extend({ contactId: z.string() }).parse(byMember['account']);
  const rule = entity.extend({ triggerActivityType: z.string() });
  const rules = await list(rule, '/loyalty-earning-rules/v1/earning-rules/rules', 'earningRules');
  const ruleFor = (trigger: string): Entity =>
    entity.parse(rules.find(({ triggerActivityType }) => triggerActivityType.startsWith(trigger)));
  const reward = await first('/loyalty-rewards/v1/rewards', 'rewards');
  const tier = await first('/loyalty-tiers/v1/tiers', 'tiers');
  const coupon = await first('/loyalty-coupons/v1/coupons/query', 'loyaltyCoupons', {});
  const { id: transaction } = await first(...TRANSACTIONS, {});
  const settings = await ask('/loyalty-tiers/v1/tiers/program-settings');
  const firstPage = await ask('/loyalty-accounts/v1/accounts/query', ONE_ACCOUNT);
  const errors = await ask(
    `/loyalty-imports/v1/loyalty-imports/error-file-download-url?loyaltyImportId=${importWithErrors}`,
  );
  return {
    account: account.id,
    accountRevision: account.revision,
    contact: account.contactId,
    reward: reward.id,
    rewardRevision: reward.revision,
    tier: tier.id,
    tierRevision: tier.revision,
    settingsRevision: revised.parse(settings['programSettings']).revision,
    rule: ruleFor('stores').id,
    ruleRevision: ruleFor('stores').revision,
    customRule: ruleFor('birthday').id,
    coupon: coupon.id,
    couponRevision: coupon.revision,
    transaction,
    downloadSegment: lastSegment(z.url().parse(errors['url'])),
    cursor: paged.parse(firstPage['pagingMetadata']).cursors.next,
  };
}

type ListRequest = readonly [path: string, key: string, body?: object];

const TRANSACTIONS = [
  '/loyalty-transactions/v1/loyalty-transactions/query',
  'loyaltyTransactions',
] as const;
const ONE_ACCOUNT = { query: { cursorPaging: { limit: 1 } } };
const revised = z.looseObject({ revision: z.string() });
const paged = z.looseObject({ cursors: z.object({ next: z.string() }) });

function lastSegment(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
