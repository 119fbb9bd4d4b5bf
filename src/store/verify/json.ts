/** A JSON text's value, null where somebody wrote what is no JSON. */
export function parsed<T>(json: string): T | null {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** An object of which these fields are lists, as far as any of what follows depends on; else null. */
export function shaped<T extends object>(json: string, ...lists: (keyof T & string)[]): T | null {
  const value = parsed<T>(json)
  return value !== null && typeof value === 'object' && lists.every((l) => Array.isArray(value[l])) ? value : null
}
