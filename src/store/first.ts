import type { CreateTableBuilder, SchemaModule } from 'kysely'

/** The first schema, in SQL that every engine understands. What an engine does its own way, `open.ts` adds. */
export async function first(schema: SchemaModule): Promise<void> {
  await ledger(schema)
  await reports(schema)
  await claims(schema)
  await incidents(schema)
  await decisions(schema)
}

type Build<C extends string = never> = CreateTableBuilder<string, C>

/** The ledger entry that a row came by. */
const entry = <C extends string>(t: Build<C>, name: string) =>
  t.addColumn(name, 'integer', (c) => c.primaryKey().references('ledger.seq'))

async function ledger(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('ledger')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('previous', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .execute()
  await index(schema, 'ledger', ['about'])
}

async function reports(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('captures')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('bytes', 'blob')
    .execute()
  await entry(schema.createTable('reports'), 'arrival')
    .addColumn('id', 'text', (c) => c.notNull().unique().references('captures.id'))
    .addColumn('external_id', 'text')
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('published', 'text')
    .addColumn('url', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'reports', ['published'], ['publisher'], ['language'])
  await entry(schema.createTable('readings'), 'entry')
    .addColumn('report', 'text', (c) => c.notNull().references('reports.id'))
    .addColumn('claims', 'integer', (c) => c.notNull())
    .addColumn('problems', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'readings', ['report'])
}

async function claims(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('claims')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('report', 'text', (c) => c.notNull().references('reports.id'))
    .addColumn('reading', 'integer', (c) => c.notNull().references('readings.entry'))
    .addColumn('withdrawn', 'integer', (c) => c.references('readings.entry'))
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('modality', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('means', 'text')
    .addColumn('from', 'text')
    .addColumn('to', 'text')
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'claims', ['report', 'start'], ['event'], ['from', 'to'], ['reading'], ['withdrawn'])
  await partOfClaim(schema, 'figures')
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('low', 'integer')
    .addColumn('high', 'integer')
    .addColumn('vague', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('demographic', 'text')
    .execute()
  await index(schema, 'figures', ['outcome', 'low'])
  await partOfClaim(schema, 'speakers')
    .addColumn('entity', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'speakers', ['entity'], ['name'])
  await partOfClaim(schema, 'whereabouts')
    .addColumn('place', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('admin1', 'text')
    .addColumn('country', 'text')
    .addColumn('lat', 'real')
    .addColumn('lon', 'real')
    .execute()
  await index(schema, 'whereabouts', ['place'], ['country', 'admin1'])
}

async function incidents(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('incidents')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('from', 'text')
    .addColumn('to', 'text')
    .addColumn('place', 'text')
    .addColumn('admin1', 'text')
    .addColumn('country', 'text')
    .addColumn('lat', 'real')
    .addColumn('lon', 'real')
    .addColumn('contested', 'integer', (c) => c.notNull())
    .addColumn('unverified', 'integer', (c) => c.notNull())
    .addColumn('killed_low', 'integer')
    .addColumn('killed_high', 'integer')
    .addColumn('origins', 'integer', (c) => c.notNull())
    .addColumn('reports', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'incidents', ['from', 'to'], ['event'], ['country', 'admin1'])
  await partOfIncident(schema, 'incident_claims', 'claim')
    .addForeignKeyConstraint('incident_claims_claim', ['claim'], 'claims', ['id'])
    .addUniqueConstraint('incident_claims_once', ['claim'])
    .execute()
  await partOfIncident(schema, 'incident_origins', 'origin')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'incident_origins', ['origin'])
  await partOfIncident(schema, 'incident_outcomes', 'outcome').execute()
  await index(schema, 'incident_outcomes', ['outcome'])
}

async function decisions(schema: SchemaModule): Promise<void> {
  await entry(schema.createTable('reviews'), 'entry')
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('claims', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'reviews', ['about'])
  await entry(schema.createTable('exports'), 'entry')
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('filter', 'text', (c) => c.notNull())
    .addColumn('incidents', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('places')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('entry', 'integer', (c) => c.notNull().references('ledger.seq'))
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('country', 'text')
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
  await index(schema, 'places', ['entry'], ['country'])
}

const partOfClaim = (schema: SchemaModule, name: string) =>
  schema
    .createTable(name)
    .addColumn('claim', 'text', (c) => c.notNull().references('claims.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['claim', 'position'])

const partOfIncident = (schema: SchemaModule, name: string, of: string) =>
  schema
    .createTable(name)
    .addColumn('incident', 'text', (c) => c.notNull().references('incidents.id').onDelete('cascade'))
    .addColumn(of, 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['incident', of])

async function index(schema: SchemaModule, table: string, ...columns: string[][]): Promise<void> {
  for (const these of columns)
    await schema
      .createIndex(`${table}_by_${these.join('_')}`)
      .on(table)
      .columns(these)
      .execute()
}
