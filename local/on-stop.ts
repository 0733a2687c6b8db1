const PARENT_INTERVAL_MS = 500;

/**
 * Calls back once when this process is to stop: Ctrl-C, a polite kill, or the end of the npm that runs it. npm's
 * shell takes the signal for itself on some systems, and only its death can be seen from here.
 */
export function onStop(callback: () => void) {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    callback();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) stop();
  };
  setInterval(watch, PARENT_INTERVAL_MS).unref();
}
