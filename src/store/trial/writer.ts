import { openStore } from '../open.ts'
import { invented } from './invented.ts'
import { trialWords } from './words.ts'

/**
 * A process that keeps reports, for tests that kill it or let it meet others: `writer.ts HOME NAME HOW_MANY`. Every
 * fifth report is large. It says each arrival to its parent, once that is durable.
 */
const [home, name, many] = process.argv.slice(2) as [string, string, string]
const store = await openStore({ home, words: trialWords, who: name })

function* reports() {
  for (let i = 0; i < Number(many); i++)
    yield invented(`خبر ${name}. مقتل ${i} بقصف على حلب.${i % 5 === 4 ? '.'.repeat(70_000) : ''}`)
}

for await (const { id, state } of store.keepAll(reports(), { items: 4 })) process.send?.({ id, state })
await store.close()
process.disconnect?.()
