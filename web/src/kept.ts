/** Remembers a wish of the reader on this device. Where storage is closed to us, the wish holds until the page is left. */
export function keep(name: 'language' | 'theme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`isnad.${name}`)
    else localStorage.setItem(`isnad.${name}`, value)
  } catch {
    // A private window or a policy; nothing is lost but the memory of it.
  }
}
