import { inHome } from './home.ts'
import { wholeOf } from './options.ts'
import { EXIT } from './stop.ts'
import { fit } from './table.ts'
import type { Terminal } from './terminal.ts'

/** Finds reports whose text holds the words, whatever is attached to them. */
export async function searchCommand(
  words: readonly string[],
  options: { readonly home: string; readonly limit: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const limit = wholeOf('--limit', options.limit, 1, 1000)
  const { total, items } = await inHome(options.home, 'read', (store) => store.search(words.join(' '), {}, { limit }))
  for (const found of items) {
    if (options.json) {
      await terminal.print(JSON.stringify(found))
      continue
    }
    const { report, snippet } = found
    const about = [report.published, report.publisher ?? report.externalId, report.id.slice(0, 17)]
    await terminal.print(about.filter((part) => part !== null).join(' · '))
    await terminal.print(`  ${fit(snippet.text.replace(/\s+/g, ' ').trim(), terminal.columns - 2)}`)
  }
  if (!options.json)
    terminal.note(terminal.say(total === 0 ? 'nothing_found' : 'listed', { shown: items.length, total }))
  return EXIT.well
}
