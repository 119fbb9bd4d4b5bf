import { openStore } from '../open.ts'
import { trialWords } from './words.ts'

/** A process that verifies a home as somebody who cannot write there, and says what it found: `reader.ts HOME`. */
if (process.getuid?.() === 0) process.setuid?.(65534)
const store = await openStore({ home: process.argv[2]!, readOnly: true, words: trialWords, who: 'a reader' })
const { reports, problems } = await store.verify()
process.send?.({ reports, problems })
await store.close()
process.disconnect?.()
