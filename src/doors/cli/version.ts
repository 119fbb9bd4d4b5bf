import { readFileSync } from 'node:fs'

/** The program as `--version` and the ledger name it: `isnad 0.1.0`. */
export function version(): string {
  const manifest = new URL('../../../package.json', import.meta.url)
  return `isnad ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
}
