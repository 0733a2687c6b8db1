import type { AsyncState } from '../../../components/async-section';

/** What is known of something that a query answers. */
export type Fact<Value> =
  { status: 'known'; value: Value } | { status: 'pending' } | { status: 'unknown' };

/** What a query knows now; data of an earlier answer counts although refreshing it failed. */
export function toFact<Value>({ data, error }: AsyncState<Value>): Fact<Value> {
  if (data !== undefined) return { status: 'known', value: data };
  return { status: error === null ? 'pending' : 'unknown' };
}

/** Both facts as one: known when both are, unknown as soon as one cannot be known. */
export function both<One, Other>(one: Fact<One>, other: Fact<Other>): Fact<[One, Other]> {
  if (one.status === 'known' && other.status === 'known') {
    return { status: 'known', value: [one.value, other.value] };
  }
  const isUnknown = one.status === 'unknown' || other.status === 'unknown';
  return { status: isUnknown ? 'unknown' : 'pending' };
}

/** What follows from a fact, once it is known. */
export function conclude<Value, Conclusion>(
  fact: Fact<Value>,
  judge: (value: Value) => Conclusion,
): Fact<Conclusion> {
  return fact.status === 'known' ? { status: 'known', value: judge(fact.value) } : fact;
}
