import { Command, CommanderError } from 'commander'
import { worded } from '../../languages/messages.ts'
import { StoreRefusal } from '../../store/refusal.ts'
import { withFilter, withHome, withJson, withSaid } from './options.ts'
import { EXIT, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

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
    .helpOption('-h, --help', say('help.help'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ helpWidth: terminal.columns, styleTitle: (title) => say(`title.${title}`) })
    .addHelpText('after', `\n${say('help.exit')}`)
  const add = (usage: string, ...examples: string[]): Command => {
    const name = usage.split(' ')[0] as string
    return program
      .command(usage)
      .description(say(`help.${name}`))
      .option('--lang <tag>', say('help.lang'))
      .helpOption('-h, --help', say('help.help'))
      .addHelpText(
        'after',
        `\n${say('help.example')}\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${say('help.exit')}`,
      )
  }

  withJson(
    withSaid(
      add('read <path...>', 'isnad read report.txt --published 2031-03-07', 'isnad read - --json < reports.jsonl'),
      terminal,
    ),
    terminal,
  ).action((paths, options) => doing(async () => (await import('./read.ts')).readCommand(paths, options, terminal)))

  withJson(
    withHome(
      withSaid(add('ingest <path...>', 'isnad ingest reports/ more.csv --publisher "An agency"'), terminal),
      terminal,
    ),
    terminal,
  )
    .option('--again', say('help.again'))
    .action((paths, options) =>
      doing(async () => (await import('./ingest.ts')).ingestCommand(paths, options, terminal)),
    )

  withJson(
    withHome(
      withFilter(add('incidents', 'isnad incidents --from 2031-03-01 --event air_strike --sort killed_high'), terminal),
      terminal,
    ),
    terminal,
  )
    .option('--sort <order>', say('help.sort'), 'newest')
    .option('--limit <n>', say('help.limit'), '50')
    .action((options) => doing(async () => (await import('./incidents.ts')).incidentsCommand(options, terminal)))

  withJson(withHome(add('show <id>', 'isnad show 3f2a9c01d4'), terminal), terminal).action((id, options) =>
    doing(async () => (await import('./show.ts')).showCommand(id, options, terminal)),
  )

  withJson(
    withHome(add('search <words...>', 'isnad search قصف السوق', 'isnad search \'"الدفاع المدني"\''), terminal),
    terminal,
  )
    .option('--limit <n>', say('help.limit'), '20')
    .action((words, options) =>
      doing(async () => (await import('./search.ts')).searchCommand(words, options, terminal)),
    )

  withHome(add('serve', 'isnad serve --port 4780', 'isnad serve --read reports/ --home ./kept'), terminal)
    .option('--host <address>', say('help.host'), '127.0.0.1')
    .option('--port <n>', say('help.port'), '4780')
    .option('--read <path...>', say('help.serve_read'))
    .action((options) => doing(async () => (await import('./serve.ts')).serveCommand(options, terminal)))

  withFilter(withHome(add('export <format>', 'isnad export json --country SY > incidents.jsonl'), terminal), terminal)
    .option('--out <file>', say('help.out'))
    .action((format, options) =>
      doing(async () => (await import('./export.ts')).exportCommand(format, options, terminal)),
    )

  withJson(withHome(add('verify', 'isnad verify', 'isnad verify --head 12:9f3c…'), terminal), terminal)
    .option('--head <entry>', say('help.head'))
    .action((options) => doing(async () => (await import('./verify.ts')).verifyCommand(options, terminal)))

  withJson(add('eval', 'isnad eval --gold gold --errors'), terminal)
    .requiredOption('--gold <dir>', say('help.gold'))
    .option('--errors', say('help.errors'))
    .action((options) => doing(async () => (await import('./eval.ts')).evalCommand(options, terminal)))

  const places = add('places', 'isnad places import SY.txt')
  withJson(withHome(places.command('import <file>').description(say('help.import')), terminal), terminal)
    .option('--lang <tag>', say('help.lang'))
    .helpOption('-h, --help', say('help.help'))
    .addHelpText('after', `\n${say('help.example')}\n  isnad places import SY.txt`)
    .action((file, options) => doing(async () => (await import('./places.ts')).importCommand(file, options, terminal)))

  return program
}
