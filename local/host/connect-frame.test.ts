/** @vitest-environment jsdom */
import { dashboard } from '@wix/dashboard';
import type { PageParams } from '@wix/dashboard/provider';
import { createClient } from '@wix/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from './connect-frame';
import { connectFrame } from './connect-frame';
import { createHostServices } from './create-host-services';
import { toFrameUrl } from './environment';
import { createStore } from './store';

const CONFIG = {
  siteName: 'Demo',
  timeZone: 'UTC',
  emulatorUrl: 'http://127.0.0.1:4601',
  pages: [
    { id: 'program-id', title: 'Program', routePath: 'program' },
    { id: 'members-id', title: 'Members', routePath: 'members' },
  ],
  modals: [{ id: 'confirm', title: 'Confirm', width: 540, height: 320 }],
  plugins: [],
  menuPlugins: [],
  tokens: { owner: 'owner-token', member: 'member-token', visitor: 'visitor-token' },
};

let page: ReturnType<typeof startPage>;

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/dashboard/program');
  page = startPage();
});

afterEach(() => {
  page.remove();
  page.close();
});

describe('a page that uses the official dashboard SDK', () => {
  it('is told where it is and in which language, now and when that changes', async () => {
    const seen: unknown[] = [];
    page.sdk.observeState<PageParams>(({ location }, { language }) =>
      seen.push([location.pathname, location.search, language]),
    );
    await vi.waitFor(() => expect(seen).toEqual([['', '', 'en']]));

    page.sdk.navigate({ pageId: 'program-id', relativeUrl: '/edit?step=2' });

    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['/edit', '?step=2', 'en']));
  });

  it('gets the token of whoever is signed in', async () => {
    expect(await page.sdk.getAccessToken()).toBe('owner-token');

    page.services.session.set({ identity: 'visitor', language: 'en' });

    expect(await page.sdk.getAccessToken()).toBe('visitor-token');
  });

  it('learns the address of another page', async () => {
    const url = await page.sdk.getPageUrl({ pageId: 'members-id', relativeUrl: '?q=ann' });

    expect(url).toBe(`${window.location.origin}/dashboard/members?q=ann`);
  });

  it('opens a modal, gets its result, and is in the background meanwhile', async () => {
    const layers: string[] = [];
    page.sdk.onLayerStateChange((layer) => layers.push(layer));
    const { modalClosed } = page.sdk.openModal({ modalId: 'confirm', params: { name: 'Ann' } });

    await vi.waitFor(() => expect(page.services.modals.opened.get()).toHaveLength(1));
    expect(page.services.modals.opened.get()[0]?.params).toEqual({ name: 'Ann' });
    page.layer.set('background');
    page.services.modals.closeTop({ confirmed: true });
    page.layer.set('foreground');

    expect(await modalClosed).toEqual({ confirmed: true });
    await vi.waitFor(() => expect(layers).toEqual(['background', 'foreground']));
  });

  it('shows toasts, acts on their buttons and takes them away', async () => {
    const handleClick = vi.fn();
    const action = { text: 'Undo', onClick: handleClick };
    const { visible } = page.services.toasts;

    const toast = page.sdk.showToast({ message: 'Saved', type: 'success', action });
    await vi.waitFor(() => expect(visible.get()).toHaveLength(1));
    visible.get()[0]?.config.action?.onClick();
    await vi.waitFor(() => expect(handleClick).toHaveBeenCalledOnce());
    toast.remove();

    await vi.waitFor(() => expect(visible.get()).toEqual([]));
  });

  it('can object to being left, and withdraw that', async () => {
    const { remove } = page.sdk.onBeforeUnload((event) => event.preventDefault());
    await vi.waitFor(async () => expect(await page.services.guard.objects()).toBe(true));

    remove();

    expect(await page.services.guard.objects()).toBe(false);
  });

  it('names itself, and takes its name back', async () => {
    page.sdk.setPageTitle('Ann');
    await vi.waitFor(() => expect(page.services.pageTitle.get()).toBe('Ann'));

    page.sdk.setPageTitle(null);

    await vi.waitFor(() => expect(page.services.pageTitle.get()).toBeNull());
  });

  it('takes its name and its modals along when another page comes', async () => {
    page.sdk.setPageTitle('Ann');
    const { modalClosed } = page.sdk.openModal({ modalId: 'confirm' });
    await vi.waitFor(() => expect(page.services.modals.opened.get()).toHaveLength(1));

    page.sdk.navigate({ pageId: 'members-id' });

    expect(await modalClosed).toBeUndefined();
    expect(page.services.pageTitle.get()).toBeNull();
  });

  it('is no longer told or asked anything once its frame is gone', async () => {
    const seen: unknown[] = [];
    page.sdk.observeState(() => seen.push('told'));
    page.sdk.onBeforeUnload((event) => event.preventDefault());
    await vi.waitFor(async () => expect(await page.services.guard.objects()).toBe(true));

    page.remove();
    page.state.set({ location: {} });

    expect(await page.services.guard.objects()).toBe(false);
    expect(seen).toEqual(['told']);
  });
});

/** The page's own side is Wix's: it calls its parent as it does in an iframe, and speaks Wix's protocol. */
function startPage() {
  const services = createHostServices(CONFIG, window);
  const state = createStore<Record<string, unknown> | null>(null);
  const layer = createStore<'foreground' | 'background'>('foreground');
  const follow = () => {
    const current = services.navigation.current.get();
    if (current.kind === 'page') state.set({ location: current.location, displayMode: 'main' });
  };
  follow();
  services.navigation.current.subscribe(follow);
  const frame: Frame = {
    state,
    layer,
    onReady: () => undefined,
    onHeight: () => undefined,
    closeModal: services.modals.closeTop,
  };
  const { origin, remove } = services.frames.add(() => connectFrame(services, frame));
  const url = toFrameUrl('program-id', origin, { session: services.session.get(), config: CONFIG });
  const host = dashboard.host({
    fullUrl: new URL(url, window.location.href).href,
    postMessage: (message, target, transfer) => window.postMessage(message, target, transfer),
    autoHeightUpdate: false,
  });
  const client = createClient({ host, auth: dashboard.auth(), modules: { dashboard } });
  return { sdk: client.dashboard, services, state, layer, remove, close: () => host.close() };
}
