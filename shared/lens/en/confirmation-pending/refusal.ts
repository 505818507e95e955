import { phrases } from '../contractions.ts'

const REFUSES = 'declined|declines|decline|declining|refused|refuses|refuse|refusing|avoided|avoids'
const SAY =
  'address|comment|comments|elaborate|discuss|respond|say|confirm|disclose|identify|reveal|specify|explain|speculate|interview|interviewed|detail|questions|clarify|predict|forecast|estimate|name|describe|characterize|characterise|quantify|speculate|detail|expand|rule|give|guess|call|blame'

/** “declined to say”, “refused all comment”. */
export const refusal = phrases({
  name: 'refusal',
  class: 'confirmation-pending',
  patterns: [
    `${REFUSES} to <word>? ${SAY}`,
    `${REFUSES} to provide|give|release|share|divulge|offer|reveal <word>? <word>? details|documents|document|records|footage|video|files|information|reason|reasons|explanation|comment|evidence|names`,
    `${REFUSES} to <word>? answer <word>? <word>? question|questions`,
    `${REFUSES} to answer .|,|;|on|any|when|whether|if|reporters`,
    `${REFUSES} to speak|talk to|with <word>? <word>? press|media|reporters|journalists|newspaper|about`,
    `${REFUSES} an|all|any|further <word>? comment|interview|interviews|requests`,
    `${REFUSES} to be interviewed|drawn|specific|more`,
    `asked|contacted|approached for|about|if|whether …… declined|refused .`,
    'demurred|demurs',
    `${REFUSES} to make|issue|give a|any|further <word>? statement|statements|comment|comments`,
    'declined|declines|declining|refrained|refrain|refrains from commenting|comment|speculating|speculation|discussing|answering|naming',
    'closely|tightly|jealously guarded|held|kept secret|secrets',
    'at a loss to explain|say|understand|account',
    'drawn|drew a blank',
    'not going|gonna to go|get into',
    'not going to discuss|comment|speculate|elaborate',
    'not … enough information to',
    'looking|searching|hunting|probe|probing|combing|scouring for <word>? <word>? <word>? <word>? motive|motives|clues|answers',
    'investigators|police|officials|authorities|detectives|experts|scientists|engineers …… to determine|establish|ascertain a|the|what|how|why|who|whether|if',
    'working|trying|attempting|struggling|try|tries|tried to verify|confirm|corroborate|ascertain',
    'working|trying|attempting|struggling|struggle|struggles|struggled|try|tries|tried … to determine|identify|assess <word>? <word>? cause|causes|motive|whether|who|what|why|how|if|where|when|extent|victims|victim|source|origin|attackers|suspect|suspects|remains',
    'seeking to determine|identify|ascertain|establish',
    'seek|seeks|seeking|probe|probes <word>? cause|motive|motives|identity',
    'is|are|was|were|been looking into',
    'investigation|investigations|inquiry|case remain|remains|remained open',
    'looking|look into … reports|report|claims|allegations',
    'gave|gives|offered|offers|provided|provides|released few|scant|scarce|sparse <word>? details|information|specifics|clues',
    'take|takes|taking <word>? <word>? days|weeks|months|years … determine|establish|identify|know',
    'still <word>? in its|their|the early days|stages',
    'working on determining|identifying|establishing',
    'remains|remain|remained|still|is under investigation|review',
    'not able to specify|say|confirm|identify|provide',
    'as|when|once it|they|more <word>? becomes|become|is|are available',
  ],
  not: [
    'will|would|can|could|may|should refuse|decline',
    'refused to … until',
    'declined|refused to give up|in|way|evidence|him|her|them|money|ground|back|a|the',
    'declined|refused to say sorry|goodbye|hello|yes|thank|prayers',
    'declined|refused to rule on|over|against',
    'declined|refused to be named|identified|quoted',
    'declined|refused to name the? team|squad',
    'refused to be moved|drawn|beaten|cowed|silenced|bullied|intimidated|defeated|rushed|a|the|part',
  ],
  examples: [
    'The lawyer declined all comment.',
    'When asked for comment, the firm declined.',
    'The minister declined to predict how high the toll would rise.',
    'He refused to be more specific.',
    'The office declined to release details.',
    'The office declined from commenting on the raid.',
    'Doctors are at a loss to explain the outbreak.',
    'The guest list is a closely guarded secret.',
    'He refused to answer questions.',
    'The shooting remains under investigation.',
    'Both governments were trying to confirm the report.',
    'Police gave few details.',
    'It could take weeks to determine the cause.',
    'The investigation was still in its early days, he said.',
    'We will provide information as it becomes available.',
  ],
  counterExamples: [
    'A trader who declined to be named sold his shares.',
    'Residents refused to leave until their questions were answered.',
    'The dog refused to move.',
  ],
})

/** Nobody says that it was them. */
export const nobodyClaims = phrases({
  name: 'nobody-claims',
  class: 'confirmation-pending',
  patterns: [
    'no group|one|organization|organisation|militant|party immediately|has|had? … claimed|admitted|accepted|said',
    'nobody|no-one has|had? … claimed|admitted',
    'no <word>? claim of responsibility',
    'not … claimed responsibility',
    'open mind about|on|as',
  ],
  examples: [
    'Nobody has admitted carrying out the attack.',
    'There was no immediate claim of responsibility.',
  ],
  counterExamples: ['He claimed responsibility for the goal.'],
})
