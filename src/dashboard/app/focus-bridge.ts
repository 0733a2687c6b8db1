import { focusManager } from '@tanstack/react-query';
import { dashboard } from '@wix/dashboard';

/**
 * Tells TanStack Query when somebody is looking: the page is in the dashboard's foreground and its browser tab is
 * visible. Coming back refetches what is stale; in the background nothing is polled. Returns a function that stops it.
 */
export function connectFocus(): () => void {
  let isForeground = true;
  const update = () => {
    focusManager.setFocused(isForeground && document.visibilityState === 'visible');
  };
  const handleWindowFocus = () => {
    if (isForeground) focusManager.onFocus();
  };

  const layer = dashboard.onLayerStateChange((state) => {
    isForeground = state === 'foreground';
    update();
  });
  window.addEventListener('focus', handleWindowFocus);
  document.addEventListener('visibilitychange', update);

  return () => {
    layer.remove();
    window.removeEventListener('focus', handleWindowFocus);
    document.removeEventListener('visibilitychange', update);
    focusManager.setFocused(undefined);
  };
}
