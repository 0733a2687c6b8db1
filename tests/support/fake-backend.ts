import { z } from 'zod';
import type { Services } from '../../src/backend/services.web';
import type { AppError, Result } from '../../src/domain/errors';

type Method = {
  [Service in keyof Services]: `${Service}.${keyof Services[Service] & string}`;
}[keyof Services];

type FunctionOf<Name extends Method> = Name extends `${infer Service}.${infer Function}`
  ? Service extends keyof Services
    ? Function extends keyof Services[Service]
      ? Services[Service][Function]
      : never
    : never
  : never;

type DataOf<Name extends Method> =
  FunctionOf<Name> extends (...args: never[]) => Promise<Result<infer Data>> ? Data : never;

type Answer = (argument: unknown) => Promise<Result<unknown>>;

const batch = z.object({
  calls: z.array(z.object({ method: z.string(), args: z.array(z.unknown()) })),
});

/**
 * The backend of a page, for component tests: it answers the page's web methods over the real protocol from a script.
 * `component-setup.ts` puts its `fetch` in the place of `httpClient.fetchWithAuth`.
 */
class FakeBackend {
  /** Every call that came, oldest first. */
  calls: { method: string; args: unknown[] }[] = [];
  /** Methods that were called although the test did not say what they answer. */
  unscripted: string[] = [];
  /** The methods that travelled together, request by request. */
  batches: string[][] = [];
  /** How many requests the calls travelled in. */
  requests = 0;
  readonly #answers = new Map<string, Answer>();

  /** Answers a method with the data from now on. */
  answer<Name extends Method>(method: Name, data: DataOf<Name>): void {
    this.#answers.set(method, () => Promise.resolve({ ok: true, data }));
  }

  /** Lets a method fail from now on. */
  fail(method: Method, error: AppError): void {
    this.#answers.set(method, () => Promise.resolve({ ok: false, error }));
  }

  /** Lets a method fail for arguments that have these values; all others are answered as before. */
  failFor(method: Method, values: Readonly<Record<string, unknown>>, error: AppError): void {
    const otherwise = this.#answers.get(method);
    const matching = z.looseObject(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, z.custom((given) => given === value)]),
      ),
    );
    this.#answers.set(method, (argument) => {
      if (matching.safeParse(argument).success) return Promise.resolve({ ok: false, error });
      return otherwise?.(argument) ?? this.#unscripted(method);
    });
  }

  /** Keeps a method's callers waiting until the returned function answers them all. */
  hold<Name extends Method>(method: Name): (data: DataOf<Name>) => void {
    let release: (result: Result<unknown>) => void = () => undefined;
    const held = new Promise<Result<unknown>>((resolve) => {
      release = resolve;
    });
    this.#answers.set(method, () => held);
    return (data) => {
      this.answer(method, data);
      release({ ok: true, data });
    };
  }

  /** The arguments with which a method was called, call by call. */
  argumentsOf(method: Method): unknown[][] {
    return this.calls.filter((call) => call.method === method).map(({ args }) => args);
  }

  reset(): void {
    this.calls = [];
    this.batches = [];
    this.requests = 0;
    this.unscripted = [];
    this.#answers.clear();
  }

  readonly fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const { calls } = batch.parse(await new Response(init.body).json());
    this.requests += 1;
    this.batches.push(calls.map(({ method }) => method));
    this.calls.push(...calls);
    const results = await Promise.all(calls.map(({ method, args }) => this.#run(method, args[0])));
    return Response.json({ results });
  };

  #run(method: string, argument: unknown): Promise<Result<unknown>> {
    return this.#answers.get(method)?.(argument) ?? this.#unscripted(method);
  }

  #unscripted(method: string): Promise<Result<unknown>> {
    this.unscripted.push(method);
    return Promise.resolve({ ok: false, error: { kind: 'unexpected', code: 'UNSCRIPTED' } });
  }
}

export const fakeBackend = new FakeBackend();
