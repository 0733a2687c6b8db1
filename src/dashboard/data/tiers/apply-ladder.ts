import { WebMethodError, type AppError } from '../../../domain/errors';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { planLadderChange, type LadderServer, type PlanStep } from '../../../domain/ladder/plan';
import { rebaseDraft, type ForeignChange } from '../../../domain/ladder/rebase-draft';
import { findFlaws, type LadderFlaw } from '../../../domain/ladder/validate-draft';
import { findStepEffect } from './find-step-effect';
import type { LadderPorts } from './ladder-ports';
import { runStep, type StepProblem, type StepResult } from './run-step';

/** `unknown`: its answer got lost, and so did the one to the question what became of it. */
export type StepState = 'waiting' | 'running' | 'done' | 'failed' | 'unknown';

export type AppliedStep = { step: PlanStep; state: StepState; problems: StepProblem[] };

/** Why applying stopped before the end. */
export type StopReason =
  | { kind: 'paused' }
  /** A step was refused, or could not be sent. */
  | { kind: 'failed'; error: AppError }
  /** Some of the tiers of a step were not made; its problems say which. */
  | { kind: 'incomplete' }
  /** Somebody else changed the ladder since the owner last saw it. */
  | { kind: 'moved' }
  /** Together with what somebody else changed, the draft is a ladder that Wix would refuse. */
  | { kind: 'flawed'; flaws: LadderFlaw[] };

export type ApplyState =
  | { phase: 'running'; steps: AppliedStep[] }
  | {
      phase: 'stopped';
      /** What was done and what was not, of the plan that stopped. */
      steps: AppliedStep[];
      reason: StopReason;
      /** What somebody else changed meanwhile. */
      foreign: ForeignChange[];
      /** What a fresh plan would still have to do; null when the ladder could not be read again. */
      remaining: PlanStep[] | null;
    }
  | { phase: 'done'; steps: AppliedStep[]; foreign: ForeignChange[] };

export type ApplyWatcher = {
  onState: (state: ApplyState) => void;
  /** The draft as it is by now: rungs know the tiers that were made for them, its base is what the service has. */
  onDraft: (draft: LadderDraft) => void;
  /** Asked before each step. */
  isStopping: () => boolean;
};

/**
 * Carries out the plan of a draft, one write after the other. It stops at the first that does not succeed, reads
 * everything again, and says what was done and what remains; applying the draft that `onDraft` got last goes on from
 * there. When an answer is lost, what the service has says whether the write happened. Never rejects but for a bug.
 */
export async function applyLadder(
  draft: LadderDraft,
  ports: LadderPorts,
  watcher: ApplyWatcher,
): Promise<void> {
  const run = new LadderRun(draft, ports, watcher);
  await run.start();
}

class LadderRun {
  #draft: LadderDraft;
  #steps: AppliedStep[] = [];
  readonly #ports: LadderPorts;
  readonly #watcher: ApplyWatcher;

  constructor(draft: LadderDraft, ports: LadderPorts, watcher: ApplyWatcher) {
    this.#draft = draft;
    this.#ports = ports;
    this.#watcher = watcher;
  }

  async start(): Promise<void> {
    this.#tell();
    const now = await attempt(this.#ports.read);
    if (!now.ok) {
      this.#stop({ kind: 'failed', error: now.error }, [], null);
      return;
    }
    const foreign = this.#rebase(now.data);
    const flaws = findFlaws(this.#draft);
    if (flaws.length > 0) {
      this.#stop({ kind: 'flawed', flaws }, foreign, []);
      return;
    }
    const plan = planLadderChange(now.data, this.#draft);
    this.#steps = plan.map((step) => ({ step, state: 'waiting', problems: [] }));
    if (foreign.length > 0) {
      this.#stop({ kind: 'moved' }, foreign, plan);
      return;
    }
    const stopped = await this.#runAll();
    await this.#finish(stopped);
  }

  async #runAll(): Promise<StopReason | null> {
    for (const [index, { step }] of this.#steps.entries()) {
      if (this.#watcher.isStopping()) return { kind: 'paused' };
      this.#mark(index, 'running');
      const reason = await this.#runOne(index, step);
      if (reason) return reason;
    }
    return null;
  }

  async #runOne(index: number, step: PlanStep): Promise<StopReason | null> {
    const result = await attempt(() => runStep(step, this.#draft, this.#ports.writes));
    if (!result.ok) return this.#settle(index, step, result.error);
    return this.#complete(index, result.data);
  }

  #complete(index: number, { draft, problems }: StepResult): StopReason | null {
    this.#setDraft(draft);
    this.#mark(index, problems.length > 0 ? 'failed' : 'done', problems);
    return problems.length > 0 ? { kind: 'incomplete' } : null;
  }

  /** A refusal is an answer; silence is not, so the service is asked what it has. */
  async #settle(...[index, step, error]: [number, PlanStep, AppError]): Promise<StopReason | null> {
    if (error.kind === 'unavailable' || error.kind === 'unexpected') {
      const now = await attempt(this.#ports.read);
      const draft = now.ok ? findStepEffect(step, this.#draft, now.data) : null;
      if (draft) return this.#complete(index, { draft, problems: [] });
      this.#mark(index, now.ok ? 'failed' : 'unknown');
    } else {
      this.#mark(index, 'failed');
    }
    return { kind: 'failed', error };
  }

  /** Whatever happened, the end is what the service says. */
  async #finish(stopped: StopReason | null): Promise<void> {
    const now = await attempt(this.#ports.read);
    if (!now.ok) {
      this.#stop(stopped ?? { kind: 'failed', error: now.error }, [], null);
      return;
    }
    const foreign = this.#rebase(now.data);
    const flaws = findFlaws(this.#draft);
    const remaining = flaws.length > 0 ? [] : planLadderChange(now.data, this.#draft);
    if (flaws.length > 0) {
      this.#stop({ kind: 'flawed', flaws }, foreign, remaining);
    } else if (stopped ?? remaining.length > 0) {
      this.#stop(stopped ?? { kind: 'moved' }, foreign, remaining);
    } else {
      this.#watcher.onState({ phase: 'done', steps: this.#steps, foreign });
    }
  }

  #rebase({ program }: LadderServer): ForeignChange[] {
    const { draft, foreign } = rebaseDraft(this.#draft, program);
    this.#setDraft(draft);
    return foreign;
  }

  #setDraft(draft: LadderDraft): void {
    this.#draft = draft;
    this.#watcher.onDraft(draft);
  }

  #mark(index: number, state: StepState, problems: StepProblem[] = []): void {
    this.#steps = this.#steps.map((step, at) =>
      at === index ? { ...step, state, problems } : step,
    );
    this.#tell();
  }

  #tell(): void {
    this.#watcher.onState({ phase: 'running', steps: this.#steps });
  }

  #stop(...[reason, foreign, remaining]: [StopReason, ForeignChange[], PlanStep[] | null]): void {
    const { onState } = this.#watcher;
    onState({ phase: 'stopped', steps: this.#steps, reason, foreign, remaining });
  }
}

type Attempt<T> = { ok: true; data: T } | { ok: false; error: AppError };

async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, data: await run() };
  } catch (thrown) {
    if (thrown instanceof WebMethodError) return { ok: false, error: thrown.detail };
    throw thrown;
  }
}
