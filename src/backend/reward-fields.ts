const PRICE_FIELDS: Readonly<Record<string, string>> = {
  costInPoints: 'costInPoints',
  amount: 'value',
  percentage: 'value',
  tierId: 'tierId',
};

const TERMS_FIELDS: Readonly<Record<string, string>> = {
  minimumSubtotal: 'terms.limit.minimumSubtotal',
  limitedToOneItem: 'terms.limitedToOneItem',
  appliesToSubscriptions: 'terms.appliesToSubscriptions',
  discountedCycleCount: 'terms.discountedCycleCount',
  type: 'kind',
};

/** Where a field of Wix's reward stands in the argument of our methods: `…configsByTier.2.amount` is `prices.2.value`. */
export function toRewardField(wixField: string): string {
  const config = /configsByTier(?:\W+(\d+)\W+(\w+))?/.exec(wixField);
  if (config) {
    const [, index, name = ''] = config;
    const field = PRICE_FIELDS[name];
    return index === undefined || field === undefined ? 'prices' : `prices.${index}.${field}`;
  }
  if (/\bscope\b/.test(wixField)) return 'terms.limit.scope';
  const name = wixField.split('.').at(-1) ?? wixField;
  return TERMS_FIELDS[name] ?? name;
}
