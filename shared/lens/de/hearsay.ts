import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { tokenAt, type Range, type Sentence } from '../sentence.ts'
import { sollen, wollen } from './sollen.ts'

const GOSSIP =
  'trennungsgerüchte|rücktrittsgerüchte|wechselgerüchte|transfergerüchte|hochzeitsgerüchte|schwangerschaftsgerüchte|putschgerüchte|übernahmegerüchte|fusionsgerüchte|verkaufsgerüchte|liebesgerüchte|todesgerüchte'

/** “Dieses Gerücht ist nicht wahr”: it is denied, not passed on. */
function isDenied(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from - NEAR; at < to + NEAR; at++) {
    const { lower } = tokenAt(sentence, at)
    if (/^(?:dementier.*|bestr[ie]t.*|falsch|unwahr|unsinn|quatsch)$/u.test(lower)) return true
    if (lower === 'wahr' && tokenAt(sentence, at - 1).lower === 'nicht') return true
  }
  return false
}

const NEAR = 16

const rumour = phrases({
  name: 'rumour',
  class: 'hearsay',
  patterns: [
    'gerücht|gerüchte|gerüchten|gerüchteküche',
    'spekulation|spekulationen',
    'unbestätigte|unbestätigten <word>? bericht|berichte|berichten|medienberichten|medienberichte|meldungen|angaben',
    `${GOSSIP} … auf|kursieren|kursierten|halten|hielten|reißen|ranken|verstummen`,
    `kursieren|kursierten|kamen|gab|gibt|halten|hielten … ${GOSSIP}`,
    'hörensagen',
    'wird|wurde|werde darüber? … spekuliert|gerätselt|getuschelt',
    'wird|wurde|werde …… spekuliert|gerätselt',
    'spekulieren|spekuliert|spekulierten … darüber|ob',
    'wird|wurde|werden gemunkelt|kolportiert',
    'gemunkelt|kolportiert wird|wurde',
    'dem|allem vernehmen nach',
    'man|wie man hört|munkelt|raunt|tuschelt',
    'wie … zu hören ist|war',
    'hinter vorgehaltener hand',
    'erzählt man|sich sich|, man?',
    'man erzählt sich',
    'berichten|meldungen|gerüchten|medienberichten|vernehmen zufolge soll|sollen',
  ],
  not: [
    'nannte|nennt … gerücht|gerüchte|gerüchten|spekulation|spekulationen',
    'zu|an spekulationen|gerüchten',
    'gerüchten|spekulationen entgegenzutreten|vorzubeugen',
    'spekulation|gerücht ohne <word>? grundlage',
    'reine|reiner|bloße|bloßer|wilde|pure spekulation|spekulationen',
    'als <word>? gerücht|gerüchte|spekulation|spekulationen',
  ],
  unless: isDenied,
  examples: [
    'Um den Verein ranken sich Gerüchte.',
    'Es gibt Spekulationen über eine Fusion.',
    'In der Stadt wird seit Tagen über die Namen für die drei neuen Ämter im Rathaus spekuliert.',
    'Im Herbst kamen Trennungsgerüchte auf.',
    'Die Übernahmegerüchte wollen nicht verstummen.',
    'Seit Monaten wird darüber spekuliert, ob sie geht.',
  ],
  counterExamples: [
    'Das Paar wies Trennungsgerüchte zurück.',
    'Die Spekulantin verkaufte ihr Haus.',
    'Der Bericht sei „bloße Spekulation“, sagte sie.',
    'Zu Spekulationen äußern wir uns nicht.',
    '„Dieses Gerücht ist einfach nicht wahr“, sagte sie.',
  ],
})

/** What others say without anybody who stands for it. */
export const hearsay: readonly Rule[] = [sollen, wollen, rumour]
