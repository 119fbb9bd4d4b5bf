import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { Captured, Said } from '../captured.ts'
import { open } from '../open.ts'

/** For tests: files in a folder of their own, read as a user's would be. */
export interface Read {
  readonly reports: readonly Report[]
  readonly bytes: readonly Uint8Array[]
  /** Codes, those of notes included, in the order found. */
  readonly codes: readonly string[]
  readonly problems: readonly Problem[]
}

export async function readFiles(files: Readonly<Record<string, string | Uint8Array>>, said?: Said): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-sources-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return await gather(open([folder], said))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export async function gather(found: AsyncIterable<Captured>): Promise<Read> {
  const reports: Report[] = []
  const bytes: Uint8Array[] = []
  const problems: Problem[] = []
  for await (const one of found) {
    if ('problem' in one) problems.push(one.problem)
    else {
      reports.push(one.capture.report)
      bytes.push(one.capture.bytes)
      problems.push(...one.notes)
    }
  }
  return { reports, bytes, problems, codes: problems.map(({ code }) => code) }
}
