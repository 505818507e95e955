import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import { near, tokenAt } from '../sentence.ts'
import { together } from '../together.ts'
import { clauseOf } from './clause.ts'

const hedgeWord = phrases({
  name: 'hedge-word',
  class: 'hedged',
  patterns: [
    `angeblich|angebliche|angeblichen|angeblicher|angebliches|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|mutmaßliches|offenbar|anscheinend|vermutlich|vermutliche|vermutlichen|vermeintlich|vermeintliche|vermeintlichen|vermeintlicher|möglicherweise|womöglich|wahrscheinlich|höchstwahrscheinlich|voraussichtlich|voraussichtliche|schätzungsweise|augenscheinlich|scheinbar|offensichtlich|vielleicht|eventuell|mutmasslich|wohl|denkbar`,
    'unter umständen',
    'allem anschein nach',
  ],
  not: [
    'sehr|fühlt|fühlen|fühlte|fühlten … wohl',
    'sich wohl',
    'wohl fühlen|fühlt|fühlte|gefühlt|oder',
    'leben|lebe|lebt wohl',
    'zum wohl',
    'wohl|übel oder wohl|übel',
  ],
  unless: (sentence, { from }) => {
    const { lower, capital } = tokenAt(sentence, from)
    return lower === 'wohl' && (capital || /^(?:\.|!|,)$/u.test(tokenAt(sentence, from + 1).text))
  },
  examples: [
    'Offenbar hatte er das Signal übersehen.',
    'Der mutmaßliche Täter floh.',
    'Das würde wohl Jahre dauern.',
  ],
  counterExamples: [
    'Sie fühlt sich dort wohl.',
    'Das Wohl der Kinder zählt.',
    'Sowohl er als auch sie kamen.',
  ],
})

const hedgeVerb = phrases({
  name: 'hedge-verb',
  class: 'hedged',
  patterns: [
    'könnte|könnten|dürfte|dürften',
    'scheint|scheinen|schien|schienen … zu',
    'scheinen|scheint … interessiert|bereit|sicher|möglich|klar|einig|entschlossen|unwahrscheinlich',
    'scheint|scheinen|schien|schienen … *stört|*löst|*lossen|*wonnen|*loren|*lärt|*ändert|*iert|*kannt|*lich|*bar|*sam|*los',
    'scheint , als|dass',
    'schien , als|dass',
    'es scheint|schien',
    'gilt|gelten|galt|galten … als',
    'droht|drohen|drohte|drohten … zu',
    'wird|werden|wurde … erwartet',
    'erwartet wird|werden|wurde',
    'wird|werde|wurde … angenommen , dass',
    'wird|werden|wurde … gerechnet|vermutet|befürchtet|spekuliert|gemutmaßt|ausgegangen',
    'lässt|lassen|ließ|ließen … vermuten|schließen|erwarten|befürchten',
    'deutet|deuten|deutete|deuteten … hin',
    'spricht|sprechen … dafür',
    'spricht vieles|einiges|alles|manches für',
    'vieles|einiges|alles|manches spricht für|dafür',
    'im|unter verdacht',
    'der verdacht',
    'wohl|vermutlich wird',
    'ist|sind nicht ausgeschlossen',
    'nicht auszuschließen',
    'ist|wäre denkbar',
    'sieht|sah … danach aus',
    'sieht|sah so aus',
    'offenbar',
    'mögliche|möglichen|möglicher|mögliches',
  ],
  unless: (sentence, { from, to }) => {
    const first = tokenAt(sentence, from).lower
    if (first.startsWith('schein') || first.startsWith('schien'))
      return near(sentence, from, ({ lower }) => /^(?:sonne|mond|licht|lampe|laternen?)$/u.test(lower))
    if (/^(?:gilt|gelten|galt|galten)$/u.test(first)) return tokenAt(sentence, to - 1).lower !== 'als'
    return false
  },
  examples: [
    'Das könnte den Plan gefährden.',
    'Beide scheinen sich einig zu sein.',
    'Das Problem scheint gelöst.',
    'Er gilt als Favorit.',
    'Die Lage droht zu eskalieren.',
    'Vieles spricht für einen Unfall.',
    'Jüngste Berichte lassen vermuten, dass mehr kommen.',
    'Es wird eine Erhöhung erwartet.',
  ],
  counterExamples: [
    'Die Sonne scheint über der Bucht.',
    'Die Sonne scheint sehr freundlich.',
    'Das Abkommen gilt ab sofort.',
    'Er droht mit Klage.',
    'Das Angebot wurde angenommen.',
  ],
})

/** “wird in der Nähe des alten Hafens vermutet”: auxiliary and participle far apart. */
const assumed = together({
  name: 'assumed',
  class: 'hedged',
  clauseOf,
  sets: [
    {
      words: 'vermutet gemutmaßt befürchtet',
      and: ['wird werden wurde wurden werde'],
      not: 'antrag vorschlag gesetz *gesetz entwurf stimmen angebot hilfe *angebot',
    },
  ],
  examples: ['Das Wrack wird in der Bucht nördlich der alten Mole von Vestra vermutet.'],
  counterExamples: ['Der Antrag wurde mit großer Mehrheit angenommen.', 'Er vermutet das Wrack im Hafen.'],
})

const hedgeNoun = phrases({
  name: 'hedge-noun',
  class: 'hedged',
  patterns: [
    'hinweis|hinweise|anzeichen|indizien|indiz auf|für|dafür|darauf|,',
    'anzeichen|hinweise|indizien gibt|gebe|sprechen|deuten',
    'vermutung|vermutungen|verdacht , dass|wonach|sie|er|es',
    'beobachter sehen',
    'wahrscheinlichkeit',
  ],
  not: ['kein|keine|keinen|keinerlei <word>? <word>? hinweis|hinweise|anzeichen|indizien|indiz|verdacht'],
  examples: ['Es gibt Hinweise auf einen Anschlag.', 'Beobachter sehen darin einen Schritt zur Allianz.'],
  counterExamples: ['Ein Hinweisschild fehlt.', 'Es gab keine Hinweise auf einen Anschlag.'],
})

/** The article's own doubt. */
export const hedged: readonly Rule[] = [hedgeWord, hedgeVerb, assumed, hedgeNoun]
