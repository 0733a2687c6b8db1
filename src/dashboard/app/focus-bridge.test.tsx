import { focusManager } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDashboard } from '../../../tests/support/fake-dashboard';
import { connectFocus } from './focus-bridge';

describe('the attention that a page has', () => {
  let disconnect: () => void;

  beforeEach(() => {
    disconnect = connectFocus();
  });

  afterEach(() => {
    disconnect();
  });

  it('is gone while the page lies behind another one', () => {
    fakeDashboard.setLayer('background');
    expect(focusManager.isFocused()).toBe(false);

    fakeDashboard.setLayer('foreground');
    expect(focusManager.isFocused()).toBe(true);
  });

  it('comes back with the foreground and with the window, and not behind another page', () => {
    const refetch = vi.fn();
    const unsubscribe = focusManager.subscribe(refetch);

    window.dispatchEvent(new Event('focus'));
    expect(refetch).toHaveBeenCalledTimes(1);

    fakeDashboard.setLayer('background');
    refetch.mockClear();
    window.dispatchEvent(new Event('focus'));
    expect(refetch).not.toHaveBeenCalled();

    fakeDashboard.setLayer('foreground');
    expect(refetch).toHaveBeenCalledWith(true);
    unsubscribe();
  });
});
