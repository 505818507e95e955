import { Argument, InvalidArgumentError, Option, type Command } from 'commander'
import { isCalendarDay } from '../../shared/model/calendar-day.ts'
import { statuses, type Status } from '../../shared/model/claim.ts'
import { informationGrades, sourceGrades, stances } from '../../shared/model/evidence.ts'
import type { ClaimOptions } from './claim-add.ts'
import type { EvidenceOptions } from './claim-evidence.ts'
import type { SplitOptions } from './claim-linking.ts'
import type { StatusOptions } from './claim-status.ts'
import { quoted, repeatable, status, tags, type Work } from './options.ts'
import type { QuoteOptions } from './passage.ts'

/** The syntax of `claim …`: making, judging, proving and joining single claims. */
export function addClaimCommands(program: Command, does: (work: Work) => Promise<void>): void {
  const claim = program.command('claim').description('make claims, judge them and record what proves them')
  quoted(claim.command('add'))
    .description('turn a passage into a claim')
    .option('--statement <text>', 'the claim in your own words (default: the quote)')
    .addOption(new Option('--speaker <name>', 'who the article says said it').default('', 'none'))
    .addOption(new Option('--cue <words>', 'the words that say so').default('', 'none'))
    .addOption(tags())
    .addOption(status('unconfirmed'))
    .addOption(new Option('--reason <text>', 'why it has this status').default('', 'none'))
    .action((id: string, options: ClaimOptions) =>
      does(async (cli) => (await import('./claim-add.ts')).addClaim(cli, id, options)),
    )
  claim
    .command('show')
    .description('show a claim with history, evidence and everywhere it is made')
    .argument('<claim>')
    .action((id: string) => does(async (cli) => (await import('./claim-show.ts')).showClaim(cli, id)))
  claim
    .command('status')
    .description('judge a claim; confirming and refuting need evidence or a reason')
    .argument('<claim>')
    .addArgument(new Argument('<status>').choices(statuses))
    .addOption(new Option('--reason <text>', 'why').default('', 'none'))
    .addOption(repeatable('--evidence <id>', 'which evidence it rests on; may be given several times'))
    .action((id: string, status: Status, options: StatusOptions) =>
      does(async (cli) => (await import('./claim-status.ts')).setStatus(cli, id, status, options)),
    )
  addEvidenceCommand(claim, does)
  quoted(claim.command('link').argument('<claim>'), '<article>')
    .description('a passage as a further appearance of a claim')
    .action((id: string, article: string, options: QuoteOptions) =>
      does(async (cli) => (await import('./claim-linking.ts')).linkClaim(cli, id, article, options)),
    )
  claim
    .command('merge')
    .description('make the second claim a part of the first, which keeps its status')
    .argument('<into>')
    .argument('<from>')
    .action((into: string, from: string) =>
      does(async (cli) => (await import('./claim-linking.ts')).mergeClaims(cli, into, from)),
    )
  claim
    .command('split')
    .description('make a new claim, unconfirmed, out of some appearances of another')
    .argument('<claim>')
    .addOption(
      repeatable('--appearance <id>', 'may be given several times; one has to stay').makeOptionMandatory(),
    )
    .option('--statement <text>', 'the new claim in your own words (default: those of the other)')
    .option('--evidence', 'copy the evidence', false)
    .action((id: string, options: SplitOptions) =>
      does(async (cli) => (await import('./claim-linking.ts')).splitClaim(cli, id, options)),
    )
  claim
    .command('recheck')
    .description('the day to look at a claim again')
    .argument('<claim>')
    .argument('<date>', 'YYYY-MM-DD, or none', dayOrNone)
    .action((id: string, date: string) =>
      does(async (cli) => (await import('./claim-linking.ts')).recheckClaim(cli, id, date)),
    )
}

function dayOrNone(value: string): string {
  if (value !== 'none' && !isCalendarDay(value))
    throw new InvalidArgumentError('It has to be a date such as 2026-03-31, or none.')
  return value
}

const cited = ['article', 'url', 'file', 'text'] as const

function addEvidenceCommand(claim: Command, does: (work: Work) => Promise<void>): void {
  const others = (own: string) => cited.filter((name) => name !== own)
  const command = claim.command('evidence').description('record what speaks for or against a claim')
  command
    .argument('<claim>')
    .addOption(new Option('--article <id>', 'an article of the notebook').conflicts(others('article')))
    .addOption(new Option('--quote <text>', 'the words of that article').conflicts(others('article')))
    .option('--prefix <text>', 'the words before the quote')
    .option('--suffix <text>', 'the words after it')
    .addOption(new Option('--url <url>', 'an address').conflicts(others('url')))
    .addOption(new Option('--file <file>', 'a file, kept in the notebook').conflicts(others('file')))
    .addOption(new Option('--text <text>', 'in your own words').conflicts(others('text')))
    .addOption(new Option('--stance <stance>').choices(stances).makeOptionMandatory())
    .addOption(new Option('--source <grade>', 'how reliable the source is').choices(sourceGrades))
    .addOption(new Option('--information <grade>', 'how credible it is').choices(informationGrades))
    .option('--origin <name>', 'where the information comes from')
    .option('--note <text>')
    .option('--date <date>', 'of the evidence, as given')
    .action((id: string, options: EvidenceOptions) => {
      if (cited.every((name) => options[name] === undefined))
        command.error("error: one of '--article', '--url', '--file' and '--text' has to be given")
      return does(async (cli) => (await import('./claim-evidence.ts')).recordEvidence(cli, id, options))
    })
}
