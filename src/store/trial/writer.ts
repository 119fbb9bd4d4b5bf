import { openStore } from '../open.ts'
import { invented } from './invented.ts'
import { trialWords } from './words.ts'

/**
 * A process that keeps reports, for tests that kill it or let it meet others: `writer.ts HOME NAME HOW_MANY [DIES]`.
 * Every fifth report is large. It says each arrival to its parent, once that is durable. `DIES` is where it kills
 * itself: `words 7` while indexing its seventh report, in the middle of a transaction that has written most of its
 * rows; `now 3` at the third asking of the time, when files are written and rows are not.
 */
const [home, name, many, dies] = process.argv.slice(2) as [string, string, string, string?]
const [where, nth] = dies?.split(' ') ?? []
let times = 0
const mayDie = (here: string) => {
  if (here === where && ++times === Number(nth)) process.kill(process.pid, 'SIGKILL')
}

const store = await openStore({
  home,
  who: name,
  words: (text, language) => {
    mayDie('words')
    return trialWords(text, language)
  },
  now: () => {
    mayDie('now')
    return new Date().toISOString()
  },
})

function* reports() {
  for (let i = 0; i < Number(many); i++)
    yield invented(`خبر ${name}. مقتل ${i} بقصف على حلب.${i % 5 === 4 ? '.'.repeat(70_000) : ''}`)
}

for await (const { id, state } of store.keepAll(reports(), { items: 4 })) process.send?.({ id, state })
await store.close()
process.disconnect?.()
