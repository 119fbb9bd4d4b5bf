import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Problem, problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { problemOf } from '../../sources/refused.ts'
import type { AnnotatedClaim } from '../../steps/score.ts'

/** A report with the claims that a person annotated in it; `name` is its file's. */
export interface Annotation {
  readonly name: string
  readonly report: Report
  readonly claims: readonly AnnotatedClaim[]
}

const Doc = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().default('ar'),
  title: z.string().nullish(),
  published: z.iso.date().nullish(),
  url: z.string().nullish(),
})

const Quotation = z.object({
  quote: z.string().optional(),
  nth: z.int().positive().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  exact: z.string().optional(),
})
const Figure = Quotation.extend({
  outcome: z.string(),
  low: z.int().nullable(),
  high: z.int().nullable(),
  approx: z.boolean().nullish(),
  vague: z.string().nullish(),
  status: z.string().nullish(),
  demographic: z.string().nullish(),
  partOf: z.int().nonnegative().nullish(),
})
const Claim = Quotation.extend({
  event: z.string(),
  modality: z.string(),
  scope: z.string(),
  means: z.string().nullish(),
  figures: z.array(Figure).default([]),
  by: z.array(Quotation).default([]),
  where: z.array(Quotation).nullish(),
  when: Quotation.extend({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  perpetrator: Quotation.nullish(),
})
const Annotated = z.object({ published: z.iso.date().nullish(), claims: z.array(Claim) })

/**
 * Reads a folder of annotated reports: `docs/NAME.json` and `claims/NAME.json` (`gold/README.md` has the form). The day
 * beside the claims goes before the report's own, for it is the one that the annotated dates were resolved against.
 * A file that cannot be read is a problem, and the rest is read.
 */
export async function openGold(folder: string): Promise<{ annotations: Annotation[]; problems: Problem[] }> {
  const annotations: Annotation[] = []
  const problems: Problem[] = []
  for (const name of await namesIn(join(folder, 'claims'), problems)) {
    const doc = await parsed(join(folder, 'docs', name), Doc, problems)
    const annotated = await parsed(join(folder, 'claims', name), Annotated, problems)
    if (!doc || !annotated) continue
    const report: Report = {
      id: `gold:${doc.id}`,
      externalId: doc.id,
      text: doc.text,
      title: doc.title ?? null,
      publisher: null,
      published: annotated.published ?? doc.published ?? null,
      url: doc.url ?? null,
      language: doc.lang,
    }
    annotations.push({ name, report, claims: annotated.claims as unknown as AnnotatedClaim[] })
  }
  return { annotations, problems }
}

async function namesIn(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
    if (names.length === 0) problems.push(problem('folder_empty', { file: folder }))
    return names
  } catch (error) {
    problems.push(problemOf(error, folder))
    return []
  }
}

async function parsed<T>(file: string, schema: z.ZodType<T>, problems: Problem[]): Promise<T | null> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (result.success) return result.data
    const [issue] = result.error.issues
    problems.push(problem('gold_broken', { file, at: issue?.path.join('.') ?? '' }))
  } catch (error) {
    problems.push(error instanceof SyntaxError ? problem('gold_broken', { file, at: '' }) : problemOf(error, file))
  }
  return null
}
