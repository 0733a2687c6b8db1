import { describe, expect, it } from 'vitest';
import { createLeaveGuard } from './leave-guard';

describe('the leave guard', () => {
  it('lets go when nobody objects', async () => {
    const guard = createLeaveGuard();
    guard.add(() => undefined);

    expect(await guard.objects()).toBe(false);
  });

  it('holds when one of the frames objects, however late within the answer', async () => {
    const guard = createLeaveGuard();
    guard.add(() => undefined);
    guard.add(async (event) => {
      await Promise.resolve();
      event.preventDefault();
    });

    expect(await guard.objects()).toBe(true);
  });

  it('no longer listens to a frame that has taken its handler back', async () => {
    const guard = createLeaveGuard();
    const remove = guard.add((event) => event.preventDefault());

    remove();

    expect(await guard.objects()).toBe(false);
  });

  it('does not wait for ever for a frame that never answers', async () => {
    const guard = createLeaveGuard();
    guard.add(() => new Promise(() => undefined));

    expect(await guard.objects()).toBe(false);
  });

  it.each([true, false])('gives the answer of the person: %j', async (leave) => {
    const guard = createLeaveGuard();

    const answer = guard.ask();
    guard.question.get()?.decide(leave);

    expect(await answer).toBe(leave);
    expect(guard.question.get()).toBeNull();
  });

  it('asks one question at a time and stays meanwhile', async () => {
    const guard = createLeaveGuard();
    const first = guard.ask();

    expect(await guard.ask()).toBe(false);

    guard.question.get()?.decide(true);
    expect(await first).toBe(true);
  });
});
