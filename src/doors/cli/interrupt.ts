/**
 * A signal that the first Ctrl-C (or a polite kill) aborts, so that work can end well; the second ends the program at
 * once. `release` gives the signals back.
 */
export function interruptible(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const on = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of signals) process.on(name, on)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, on)
    },
  }
}
