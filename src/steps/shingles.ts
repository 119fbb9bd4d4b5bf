import { plainWords } from './plain.ts'

/** Words to a shingle: long enough that two authors seldom share one by chance. */
const LENGTH = 4
export const BANDS = 16
export const ROWS = 3

/** 32-bit FNV-1a over UTF-16 units. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The finalizer of MurmurHash3: spreads a sum over all 32 bits. */
const mix = (x: number): number => {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hashes of every run of four words, each once, ascending. A text of fewer than four words is one shingle. */
export function shinglesOf(text: string): Uint32Array {
  const words = plainWords(text)
  const found = new Set<number>()
  for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) found.add(hash(words.slice(i, i + LENGTH).join(' ')))
  return Uint32Array.from(found).sort()
}

const SALTS = Array.from({ length: BANDS * ROWS }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b1)))

/** MinHash (Broder 1997): two texts agree in about as many of these places as their shingles overlap. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(SALTS.length).fill(0xffffffff)
  for (const shingle of shingles)
    for (let i = 0; i < SALTS.length; i++) {
      const h = mix(shingle ^ SALTS[i]!)
      if (h < least[i]!) least[i] = h
    }
  return least
}

/** Shared shingles over all shingles, 0 to 1 (Jaccard). Both ascending. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared / (a.length + b.length - shared)
}
