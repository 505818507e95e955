import type { Frame } from '../frame.ts'
import { formsOf, type FormKind } from './conjugate.ts'

/** A frame with what only English needs. */
export interface EnglishFrame extends Frame {
  /** The words right behind the verb that make it one of speech: “out” in “pointed out”. */
  next?: string
  /** A thought: what is thought may follow without any sign, but not behind a preposition. */
  thought?: true
  /** Somebody or something has to follow right behind. */
  object?: true
  /** A quotation has to stand beside it. */
  quoted?: true
  /** Not “said nothing about it”, but “said nothing had changed”. */
  saysMuch?: true
  /** The passive reports somebody's word too. */
  passive?: true
  /** One of these is the subject: what it finds or decides is its word. */
  by?: string
  /** None of these is the subject. */
  notBy?: string
  /** None of these behind the verb, before what is said begins. */
  notSoon?: string
}

export interface SpeechForm {
  kind: FormKind
  frame: EnglishFrame
}

const CLAIMS = `claim* link* accusation* finding* responsibility involvement allegation* accusation* rumor* rumour* suggestion* report* criticism* concern* notion idea charge* speculation
  complaint* fears story assertion* account* version description* characterization*`
const DENIED = `${CLAIMS} involvement wrongdoing knowledge responsibility guilt it any ever having being crime* link* role murder* connection figure* finding*`
/** What is not denied as untrue but refused. */
const REFUSED = `access entry admission bail parole asylum visa visas permission permit request* motion* appeal* petition* application* bid* chance*
  opportunity opportunities right rights service treatment coverage benefits care medical food water goal penalty win victory licence license leave
  extension loan stay boarding him her us me hat-trick title equaliser equalizer`
const COURT = 'petition* motion* appeal* lawsuit* suit case bid* ballot* application*'
const FEELINGS = `concern* hope* regret* sorrow doubt* support confidence fear* frustration outrage optimism disappointment sympathy
  skepticism condolence* gratitude interest dismay anger shock sadness satisfaction opposition willingness thanks`
const SOURCES = `report* study official* source* document* data figure* concern* article* interview* statement* record* ministry agency
  lack reason* evidence law* rules privacy security`
const NOT_CALLED =
  'police meeting ball corner witness election* strike ambulance emergency names name timeout ambulances mother father wife husband parents doctor taxi cab home quits son daughter sister brother widow'

/** What is published and finds, shows or suggests something. */
const STUDIES =
  'study studies poll polls survey surveys report reports review analysis audit data figures records investigation documents emails census'
/** What shows something and has said nothing. */
const PICTURES =
  'video videos footage image images photo photos photograph* picture pictures clip clips recording map maps screen'
const COURTS = 'court judge jury panel justices tribunal regulator regulators ruling arbitrator magistrate'
const PLANS = 'plan plans proposal proposals strategy vision policy policies agenda platform approach'

/** Verbs of one frame: regular ones as a list, irregular ones with past and participle. */
type Group = readonly [frame: EnglishFrame, regular: string, ...irregular: string[]]

const groups: readonly Group[] = [
  [{ saysMuch: true }, '', 'say said said'],
  [
    { notSoon: 'story stories lie lies joke* difference well time tale tales along', passive: true },
    '',
    'tell told told',
  ],
  [
    {},
    `insist assert contend stress emphasize emphasise reiterate acknowledge concede caution predict forecast speculate allege testify
    tweet decry deplore lambast lament bemoan complain vow pledge laud commend reaffirm assure opine quip remark retort
    refute rebut apologize apologise congratulate proclaim tout mock ridicule chide scold rebuke chastise reassure profess disclaim
    posit clarify boast`,
  ],
  [{ not: 'nobody no' }, 'warn'],
  [{ passive: true }, 'criticize criticise urge accuse condemn blame praise hail denounce disclose applaud'],
  [{ content: true, passive: true, with: 'plan plans details identity' }, 'reveal'],
  [{ passive: true, not: 'itself themselves start end arrival' }, 'announce'],
  [{ content: true, passive: true, with: 'victory emergency support' }, 'declare'],
  [
    {
      passive: true,
      not: 'verdict judge not neither place spot status appointment reputation title booking',
    },
    'confirm',
  ],
  [{ content: true, with: 'for against' }, 'argue'],
  [
    { content: true, with: 'responsibility credit otherwise', not: 'life lives title crown victims' },
    'claim',
  ],
  [{ content: true, passive: true }, 'report recommend suggest note'],
  [{ content: true, with: 'at $ million billion percent', passive: true }, 'estimate'],
  [
    { content: true },
    `add state maintain observe explain imply indicate hint conclude recall comment respond reply answer counter echo wonder joke repeat disagree share
    signal muse worry doubt assume consider imagine reckon guess remember agree confess admit mention interject determine
    propose`,
    'write wrote written',
    'feel felt felt',
    'find found found',
    'know knew known',
    'understand understood understood',
    'swear swore sworn',
  ],
  [{ content: true, notSoon: 'online' }, 'post'],
  [{ content: true, not: 'raised raise raises raising' }, 'question'],
  [{ quoted: true }, 'continue', 'begin began begun', 'read read read'],
  [{ content: true, with: 'to against' }, 'advise', 'swear swore sworn'],
  [{ thought: true }, 'believe suspect fear', 'think thought thought'],
  [{ content: true, with: 'for to' }, 'hope'],
  [{ content: true, with: 'to' }, 'expect anticipate promise threaten'],
  [
    { with: 'as' },
    'describe characterize characterise portray depict regard view brand label',
    'see saw seen',
  ],
  [{ with: 'as', not: 'motion* petition* appeal* inadmissible' }, 'dismiss'],
  [{ with: CLAIMS, not: COURT }, 'reject dismiss'],
  [{ not: REFUSED }, 'deny'],
  [{ content: true, with: DENIED }, 'dispute'],
  [{ next: 'that this it', not: COURT }, 'reject dispute'],
  [{ with: DENIED }, 'contest contradict repudiate disavow rubbish'],
  [{ with: 'denial denials warning apology statement' }, 'issue'],
  [{ with: 'on about' }, 'brief'],
  [{ with: 'with angrily coolly cautiously furiously' }, 'react'],
  [{ with: 'concern suspicion alarm scepticism skepticism as' }, 'view'],
  [{ next: 'away', with: `${CLAIMS} talk question*` }, 'wave'],
  [{ next: 'for' }, 'appeal plead'],
  [{ next: 'to', with: 'statement earlier previous report' }, 'refer'],
  [{ next: 'for', not: 'ball eggs lines help' }, '', 'call called called'],
  [{ next: 'for' }, '', 'push pushed pushed'],
  [{ next: 'on upon' }, '', 'call called called'],
  [{ next: 'against' }, 'rail', 'speak spoke spoken'],
  [{ next: 'out' }, 'point rule lash', 'speak spoke spoken'],
  [{ next: 'back' }, 'push', 'hit hit hit'],
  [{ next: 'of about' }, 'warn complain talk', 'speak spoke spoken'],
  [{ next: 'off aside' }, 'brush shrug'],
  [{ next: 'to' }, 'allude'],
  [{ next: 'guilty innocent not' }, 'plead'],
  [{ object: true, not: NOT_CALLED }, 'call label deem brand'],
  [{ passive: true, quoted: true, with: 'by' }, 'call label brand dub'],
  [{ content: true, with: 'to', not: 'bill' }, 'ask'],
  [
    {
      content: true,
      with: 'the more better end answers immediate ban* apology explanation resignation* inquiry investigation release action change*',
    },
    'demand',
  ],
  [{ with: FEELINGS }, 'express voice offer'],
  [{ object: true, not: 'route* way bird*' }, 'describe'],
  [{ next: 'how what' }, 'describe recount relate'],
  [{ object: true, not: 'title lead goal penalty crown' }, 'defend justify'],
  [{ object: true, not: 'guest* visitor* home' }, 'welcome thank oppose blast slam'],
  [{ content: true, with: 'saying' }, 'quote'],
  [{ with: SOURCES }, 'cite'],
  [{ with: 'ban to lifted more' }, 'want'],
  [{ content: true, notBy: PICTURES }, '', 'show showed shown'],
  [{ by: STUDIES }, '', 'show showed shown', 'find found found'],
  [{ with: 'as', object: true }, 'identify'],
  [{ passive: true, with: 'by' }, 'identify'],
  [{ with: 'as' }, 'remember'],
  [{ with: 'toll' }, '', 'put put put'],
  [{ with: 'forecast* prediction* claim* call calls pledge promise warning* denial*' }, 'repeat'],
  [
    { with: 'profit* revenue* earnings sales loss losses growth gain* results income damage injuries' },
    'report',
  ],
  [{ next: 'by', with: 'story report* reporting account claim* statement*' }, '', 'stand stood stood'],
  [{ by: COURTS, with: 'that against for in unconstitutional guilty it' }, 'rule'],
  [{ content: true, with: 'need fairness motive* legitimacy wisdom fitness authenticity' }, 'question'],
  [{ object: true, with: PLANS }, 'outline unveil'],
  [{ object: true, not: 'marriage toast' }, 'propose mention'],
  [
    {
      with: 'sentiment* concern* statement* view* call calls criticism* remark* comment* complaint* claim* position fears warning*',
    },
    'echo',
  ],
  [{ object: true, with: 'to' }, 'liken'],
  [{ quoted: true }, 'shout yell chant scream whisper bellow'],
]

function build(): ReadonlyMap<string, readonly SpeechForm[]> {
  const index = new Map<string, SpeechForm[]>()
  for (const [frame, regular, ...irregular] of groups)
    for (const source of [...regular.split(/\s+/).filter(Boolean), ...irregular])
      for (const [word, kind] of formsOf(source)) {
        const forms = index.get(word)
        if (forms) forms.push({ kind, frame })
        else index.set(word, [{ kind, frame }])
      }
  return index
}

/** Verbs of saying, writing and thinking, by all of their forms. */
export const speechForms: ReadonlyMap<string, readonly SpeechForm[]> = build()
