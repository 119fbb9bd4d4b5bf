import type { Words } from '../en/index.ts'
import { frame } from './frame.ts'
import { method } from './method.ts'
import { pages } from './pages.ts'
import { terms } from './terms.ts'

/** All that the screens say in Arabic. */
export const ar: Words = { ...frame, ...pages, ...terms, ...method }
