import { Command, CommanderError } from 'commander'
import { worded } from '../../languages/messages.ts'
import { StoreRefusal } from '../../store/refusal.ts'
import { withFilter, withHome, withJson, withSaid } from './options.ts'
import { EXIT, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Runs one command line and returns its exit code. Nothing that the outside can cause is thrown; a bug of ours is. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.well
  const program = programOf(terminal, async (work) => {
    code = await work()
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    if (error instanceof Stop) terminal.note(terminal.say(error.key, error.fields))
    else if (error instanceof StoreRefusal) terminal.note(worded(terminal.language, error.problem))
    else throw error
    return EXIT.failed
  }
}

type Doing = (work: () => Promise<number>) => Promise<void>

/** All commands. Each loads what it needs when it is chosen, so that `--help` is there at once. */
function programOf(terminal: Terminal, doing: Doing): Command {
  const { say } = terminal
  const program = new Command('isnad')
    .description(say('help.isnad'))
    .option('--lang <tag>', say('help.lang'))
    .version(version(), '-V, --version', say('help.version'))
    .helpOption('-h, --help', say('help.help'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ helpWidth: terminal.columns, styleTitle: (title) => say(`title.${title}`) })
    .addHelpText('after', `\n${say('help.exit')}`)
  const add = (usage: string, examples: readonly string[], ...options: readonly (typeof withJson)[]): Command => {
    const name = usage.split(' ')[0] as string
    const command = finish(program.command(usage).description(say(`help.${name}`)), examples)
    return options.reduce((made, option) => option(made, terminal), command)
  }
  const finish = (command: Command, examples: readonly string[]): Command =>
    command
      .option('--lang <tag>', say('help.lang'))
      .helpOption('-h, --help', say('help.help'))
      .addHelpText(
        'after',
        ['', say('help.example'), ...examples.map((line) => `  ${line}`), '', say('help.exit')].join('\n'),
      )

  add(
    'read <path...>',
    ['isnad read report.txt --published 2031-03-07 --explain', 'isnad read - --json < reports.jsonl'],
    withSaid,
    withJson,
  )
    .option('--explain', say('help.explain'))
    .action((paths, options) => doing(async () => (await import('./read.ts')).readCommand(paths, options, terminal)))

  add('ingest <path...>', ['isnad ingest reports/ more.csv --publisher "An agency"'], withSaid, withHome, withJson)
    .option('--again', say('help.again'))
    .action((paths, options) =>
      doing(async () => (await import('./ingest.ts')).ingestCommand(paths, options, terminal)),
    )

  add(
    'incidents',
    ['isnad incidents --from 2031-03-01 --event air_strike --sort killed_high'],
    withFilter,
    withHome,
    withJson,
  )
    .option('--sort <order>', say('help.sort'), 'newest')
    .option('--limit <n>', say('help.limit'), '50')
    .action((options) => doing(async () => (await import('./incidents.ts')).incidentsCommand(options, terminal)))

  add('show <id>', ['isnad show 3f2a9c01d4'], withHome, withJson).action((id, options) =>
    doing(async () => (await import('./show.ts')).showCommand(id, options, terminal)),
  )

  add('search <words...>', ['isnad search قصف السوق', 'isnad search \'"الدفاع المدني"\''], withHome, withJson)
    .option('--limit <n>', say('help.limit'), '20')
    .action((words, options) =>
      doing(async () => (await import('./search.ts')).searchCommand(words, options, terminal)),
    )

  add('serve', ['isnad serve --port 4780', 'isnad serve --read reports/ --home ./kept'], withHome)
    .option('--host <address>', say('help.host'), '127.0.0.1')
    .option('--port <n>', say('help.port'), '4780')
    .option('--read <path...>', say('help.serve_read'))
    .action((options) => doing(async () => (await import('./serve.ts')).serveCommand(options, terminal)))

  add('export <format>', ['isnad export json --country SY > incidents.jsonl'], withFilter, withHome)
    .option('--out <file>', say('help.out'))
    .action((format, options) =>
      doing(async () => (await import('./export.ts')).exportCommand(format, options, terminal)),
    )

  add('verify', ['isnad verify', 'isnad verify --head 12:9f3c…'], withHome, withJson)
    .option('--head <entry>', say('help.head'))
    .action((options) => doing(async () => (await import('./verify.ts')).verifyCommand(options, terminal)))

  add('eval', ['isnad eval --gold gold --errors', 'isnad eval --gold gold --html errors.html'], withJson)
    .requiredOption('--gold <dir>', say('help.gold'))
    .option('--errors', say('help.errors'))
    .option('--html <file>', say('help.html'))
    .action((options) => doing(async () => (await import('./eval.ts')).evalCommand(options, terminal)))

  const importing = ['isnad places import SY.txt']
  const places = add('places', importing)
  withJson(
    withHome(finish(places.command('import <file>').description(say('help.import')), importing), terminal),
    terminal,
  ).action((file, options) => doing(async () => (await import('./places.ts')).importCommand(file, options, terminal)))

  return program
}
