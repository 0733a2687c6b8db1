import { describe, expect, it } from 'vitest';
import { WebMethodError, type AppError } from '../../domain/errors';
import { createOnce, inDoubtOf, type CreationAttempt } from './create-once';

type Rule = { id: string; name: string };

const lost: AppError = { kind: 'unavailable', code: 'NO_ANSWER' };
const refused: AppError = { kind: 'refused', code: 'ALREADY_EXISTS' };
const attempt: CreationAttempt<string> = { draft: 'Orders', knownIds: ['old'], inDoubt: [] };

/** A service that keeps rules by name; what its calls do is said call by call. */
function service(...fates: ('works' | 'loses the answer' | 'never arrives' | AppError)[]) {
  const rules: Rule[] = [{ id: 'old', name: 'Orders' }];
  const state = { rules, isReadable: true, isWhole: true };
  return {
    state,
    ways: {
      create: (name: string): Promise<Rule> => {
        const fate = fates.shift() ?? 'works';
        if (typeof fate === 'object') return Promise.reject(new WebMethodError(fate));
        const rule = { id: `new-${rules.length}`, name };
        if (fate !== 'never arrives') rules.push(rule);
        return fate === 'works' ? Promise.resolve(rule) : Promise.reject(new WebMethodError(lost));
      },
      readAll: () =>
        state.isReadable
          ? Promise.resolve({ records: rules, isWhole: state.isWhole })
          : Promise.reject(new WebMethodError(lost)),
      isOf: ({ name }: Rule, draft: string) => name === draft,
    },
  };
}

const failing = (detail: Partial<AppError>) => ({ detail });

describe('making something once', () => {
  it('answers what was made', async () => {
    const { ways } = service();

    expect(await createOnce(attempt, ways)).toEqual({ id: 'new-1', name: 'Orders' });
  });

  it('finds what was made although the answer got lost', async () => {
    const { ways, state } = service('loses the answer');

    expect(await createOnce(attempt, ways)).toEqual({ id: 'new-1', name: 'Orders' });
    expect(state.rules).toHaveLength(2);
  });

  it('does not take what was there before for its own', async () => {
    const { ways } = service('never arrives');

    await expect(createOnce(attempt, ways)).rejects.toMatchObject(failing({ code: 'NOT_CREATED' }));
  });

  it('leaves a refusal as it is, and looks for nothing', async () => {
    const { ways, state } = service(refused);
    state.isReadable = false;

    await expect(createOnce(attempt, ways)).rejects.toMatchObject(failing(refused));
  });

  it.each([
    ['nothing can be read', { isReadable: false }],
    ['not everything can be read', { isWhole: false }],
  ])('does not know when %s', async (_case, situation) => {
    const { ways, state } = service('never arrives');
    Object.assign(state, situation);

    await expect(createOnce(attempt, ways)).rejects.toMatchObject(
      failing({ code: 'OUTCOME_UNKNOWN' }),
    );
  });

  it('looks again before it makes one after an attempt that nobody knows about', async () => {
    const { ways, state } = service('loses the answer');
    state.isReadable = false;
    const error = await createOnce(attempt, ways).catch((thrown: unknown) => thrown);
    if (!(error instanceof WebMethodError)) return expect.fail('It did not fail');
    state.isReadable = true;

    const again = { ...attempt, inDoubt: inDoubtOf({ variables: attempt, error }) };

    expect(await createOnce(again, ways)).toEqual({ id: 'new-1', name: 'Orders' });
    expect(state.rules).toHaveLength(2);
  });

  it('looks for every attempt that nobody knows about, also when the draft was edited between', async () => {
    const { ways, state } = service('never arrives', 'loses the answer');
    const error = new WebMethodError(lost);
    await expect(createOnce(attempt, ways)).rejects.toBeInstanceOf(WebMethodError);
    const second = {
      ...attempt,
      draft: 'All orders',
      inDoubt: inDoubtOf({ variables: attempt, error }),
    };
    let reads = 0;
    const readAll = () => {
      reads += 1;
      return reads === 1 ? ways.readAll() : Promise.reject(error);
    };
    await expect(createOnce(second, { ...ways, readAll })).rejects.toMatchObject(
      failing({ code: 'OUTCOME_UNKNOWN' }),
    );

    const third = { ...second, inDoubt: inDoubtOf({ variables: second, error }) };

    expect(await createOnce(third, ways)).toEqual({ id: 'new-1', name: 'All orders' });
    expect(state.rules).toHaveLength(2);
  });
});

describe('what is in doubt', () => {
  it('is nothing before the first attempt, and after one that was answered', () => {
    expect(inDoubtOf({ variables: undefined, error: null })).toEqual([]);
    expect(inDoubtOf({ variables: attempt, error: new WebMethodError(refused) })).toEqual([]);
  });
});
