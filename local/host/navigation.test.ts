/** @vitest-environment jsdom */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLeaveGuard } from './leave-guard';
import { createNavigation } from './navigation';

const PAGES = [
  { id: 'program-id', title: 'Program', routePath: 'program' },
  { id: 'members-id', title: 'Members', routePath: 'members' },
];

beforeEach(() => window.history.pushState(null, '', '/dashboard'));

describe('navigation', () => {
  it('gives the first page its own address', () => {
    start();

    expect(address()).toBe('/dashboard/program');
  });

  it('goes where it is told, and back', async () => {
    const { navigation } = start();

    await navigation.navigate('/dashboard/members?q=ann');
    expect(address()).toBe('/dashboard/members?q=ann');
    expect(navigation.current.get()).toMatchObject({ page: { id: 'members-id' } });

    navigation.back();
    await vi.waitFor(() =>
      expect(navigation.current.get()).toMatchObject({ page: { id: 'program-id' } }),
    );
  });

  it('leaves nothing to go back to when it replaces', async () => {
    const { navigation } = start();
    await navigation.navigate('/dashboard/members');
    await navigation.navigate('/dashboard/members?q=ann', { history: 'replace' });

    navigation.back();

    await vi.waitFor(() => expect(address()).toBe('/dashboard/program'));
  });

  it('stays when a page objects and the person stays', async () => {
    const { navigation, guard } = start();
    guard.add((event) => event.preventDefault());

    const going = navigation.navigate('/dashboard/members');
    await answer(guard, false);
    await going;

    expect(address()).toBe('/dashboard/program');
  });

  it('goes when a page objects and the person leaves all the same', async () => {
    const { navigation, guard } = start();
    guard.add((event) => event.preventDefault());

    const going = navigation.navigate('/dashboard/members');
    await answer(guard, true);
    await going;

    expect(address()).toBe('/dashboard/members');
  });

  it('does not ask about a move that the page makes within itself', async () => {
    const { navigation, guard } = start();
    guard.add((event) => event.preventDefault());

    await navigation.navigate('/dashboard/program/edit', { guarded: false });

    expect(address()).toBe('/dashboard/program/edit');
  });

  it('takes Back back while it asks, and goes when the person leaves', async () => {
    const { navigation, guard } = start();
    await navigation.navigate('/dashboard/members');
    guard.add((event) => event.preventDefault());

    window.history.back();
    await vi.waitFor(() => expect(guard.question.get()).not.toBeNull());
    await vi.waitFor(() => expect(address()).toBe('/dashboard/members'));
    expect(navigation.current.get()).toMatchObject({ page: { id: 'members-id' } });
    guard.question.get()?.decide(true);

    await vi.waitFor(() => expect(address()).toBe('/dashboard/program'));
    expect(navigation.current.get()).toMatchObject({ page: { id: 'program-id' } });
  });

  it('keeps the address when the person stays after Back', async () => {
    const { navigation, guard } = start();
    await navigation.navigate('/dashboard/members');
    guard.add((event) => event.preventDefault());

    window.history.back();
    await answer(guard, false);

    await vi.waitFor(() => expect(address()).toBe('/dashboard/members'));
    expect(navigation.current.get()).toMatchObject({ page: { id: 'members-id' } });
  });

  it('takes a destination without a page for one within the current page', async () => {
    const { navigation } = start();
    await navigation.navigate('/dashboard/members');

    expect(navigation.toUrl({ relativeUrl: '?q=ann' })).toBe('/dashboard/members?q=ann');
  });
});

function start() {
  const guard = createLeaveGuard();
  return { guard, navigation: createNavigation({ window, pages: PAGES, guard }) };
}

async function answer(guard: ReturnType<typeof createLeaveGuard>, leave: boolean) {
  await vi.waitFor(() => expect(guard.question.get()).not.toBeNull());
  guard.question.get()?.decide(leave);
}

function address() {
  return window.location.pathname + window.location.search;
}
