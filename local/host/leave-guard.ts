import type { Store } from './store';
import { createStore } from './store';

type BeforeUnload = (event: Event) => unknown;

export type Question = { decide(leave: boolean): void };

/** A frame that was reloaded or is stuck does not answer, and must not keep anybody. */
const ANSWER_TIMEOUT_MS = 1000;

export type LeaveGuard = {
  /** The question on screen, or null; the answer goes to its `decide`. */
  readonly question: Store<Question | null>;
  /** Registers a frame's handler, which may object to leaving, and returns how to take it out again. */
  add(handler: BeforeUnload): () => void;
  /** True when a frame objects, because it has unsaved work. */
  objects(): Promise<boolean>;
  /** Asks the person whether to leave all the same. One question at a time: meanwhile the answer is no. */
  ask(): Promise<boolean>;
  /** True when nobody objects, or the person leaves all the same. */
  mayLeave(): Promise<boolean>;
};

/** Watches over unsaved work: asks before a frame that objects to it is closed. */
export function createLeaveGuard(): LeaveGuard {
  const question = createStore<Question | null>(null);
  const handlers = new Set<BeforeUnload>();

  const objects = async () => {
    let prevented = false;
    // An own property, because only those cross into the frame.
    const event = Object.assign(new Event('beforeunload', { cancelable: true }), {
      preventDefault: () => (prevented = true),
    });
    const answers = [...handlers].map((handler) => handler(event));
    await Promise.race([Promise.all(answers), pause(ANSWER_TIMEOUT_MS)]);
    // The frame's preventDefault arrives by a message of its own: let it in.
    await pause(0);
    return prevented;
  };

  const ask = () =>
    new Promise<boolean>((resolve) => {
      if (question.get()) {
        resolve(false);
        return;
      }
      question.set({
        decide: (leave) => {
          question.set(null);
          resolve(leave);
        },
      });
    });

  return {
    question,
    add: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    objects,
    ask,
    mayLeave: async () => !(await objects()) || (await ask()),
  };
}

function pause(durationMs: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, durationMs));
}
