import { useMemo } from 'react'
import { create } from 'zustand'
import type { Desk } from '../../../shared/model/desk.ts'
import type { LensView } from '../../../shared/api/lens.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import { bySentence, ofClasses, type MarkedSentence } from '../../../shared/lens/by-sentence.ts'
import { lensClasses, type LensClass } from '../../../shared/lens/mark.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useArticle } from './article.ts'
import { useDesk } from '../window/desk.ts'
import { suggestionsOf, type LensOnly, type Suggestion } from './suggestions.ts'

interface LensStore {
  /** What the lens sees in the capture that is shown; null until it has been read. */
  reading: LensView | null
  /** Where the sentence begins whose suggestion is looked at. */
  looked: number | null
  /** What the list of suggestions is narrowed to. */
  only: LensOnly | null
  /** Reads what is shown, once for each language; a reading that comes after another article was opened is dropped. */
  read(article: Id, capture: Sha256, language: string): Promise<void>
  look(looked: number | null): void
  narrow(only: LensOnly | null): void
}

let latest = ''

/** What was read last, by what was asked for: a text never changes, and one goes back and forth between a few. */
const readings = new Map<string, LensView>()
const MOST_READ = 8

/** What the lens sees in the open article. */
export const useLens = create<LensStore>((set, get) => ({
  reading: null,
  looked: null,
  only: null,
  async read(article, capture, language) {
    const asked = `${article} ${capture} ${language}`
    if (asked === latest && get().reading) return
    latest = asked
    set({ reading: readings.get(asked) ?? null, looked: null, only: null })
    if (readings.has(asked)) return
    const reading = await call('lens.read', { article, capture })
    readings.set(asked, reading)
    for (const oldest of [...readings.keys()].slice(0, -MOST_READ)) readings.delete(oldest)
    if (asked === latest) set({ reading })
  },
  look: (looked) => set({ looked }),
  narrow: (only) => set({ only }),
}))

/** How the lens was left: whether it marks the text, and the classes it shows. Figures are everywhere: they are shown when asked for. */
export interface LensChoice {
  on: boolean
  shown: ReadonlySet<LensClass>
}

const firstChoice: LensChoice = {
  on: true,
  shown: new Set(lensClasses.filter((name) => name !== 'figure')),
}

const choices = new WeakMap<object, LensChoice>()

function choiceOf(lens: Desk['lens']): LensChoice {
  if (!lens) return firstChoice
  const known = choices.get(lens)
  const { on, classes } = lens
  const choice = known ?? { on, shown: new Set(lensClasses.filter((name) => classes.includes(name))) }
  choices.set(lens, choice)
  return choice
}

/** {@link LensChoice} for components. */
export function useLensChoice(): LensChoice {
  return choiceOf(useDesk(({ desk }) => desk?.lens))
}

/** {@link LensChoice} now. */
export function lensChoice(): LensChoice {
  return choiceOf(useDesk.getState().desk?.lens)
}

/** Remembers how the lens is left. */
export function chooseLens({ on, shown }: LensChoice): void {
  useDesk.getState().keep({ lens: { on, classes: [...shown] } })
}

/** By reading and by claims: a claim that is made changes only which of the sentences are left. */
const readSentences = new WeakMap<
  LensView,
  { dismissals: ArticleView['dismissals']; sentences: MarkedSentence[] }
>()
const lists = new WeakMap<ArticleView['claims'], { of: MarkedSentence[]; suggestions: Suggestion[] }>()

/** The sentences in which the lens sees something, but for what was put aside. */
function sentencesIn({ blocks, dismissals }: ArticleView, reading: LensView): MarkedSentence[] {
  const known = readSentences.get(reading)
  if (known?.dismissals === dismissals) return known.sentences
  const sentences = bySentence(textOf(blocks), reading.marks, dismissals)
  readSentences.set(reading, { dismissals, sentences })
  return sentences
}

/** The sentences of the open article in which `[start, end)` stands and the lens sees something, whatever of that it shows. */
export function sentencesAt({ start, end }: { start: number; end: number }): MarkedSentence[] {
  const { view } = useArticle.getState()
  const { reading } = useLens.getState()
  if (!view || reading?.capture !== view.capture.sha256) return []
  return sentencesIn(view, reading).filter(({ sentence }) => sentence.start < end && sentence.end > start)
}

/** All that is suggested in an article, of every class; the same list until something changes that it depends on. */
function allIn(view: ArticleView, reading: LensView | null): Suggestion[] {
  if (reading?.capture !== view.capture.sha256) return []
  const sentences = sentencesIn(view, reading)
  const known = lists.get(view.claims)
  if (known?.of === sentences) return known.suggestions
  const suggestions = suggestionsOf(sentences, view.claims)
  lists.set(view.claims, { of: sentences, suggestions })
  return suggestions
}

/** All that is suggested in an article, of every class, for components. */
export function useSuggestions(view: ArticleView): Suggestion[] {
  const reading = useLens((lens) => lens.reading)
  return useMemo(() => allIn(view, reading), [view, reading])
}

/** What is suggested in the open article now, of the classes that are shown. */
export function shownSuggestions(): Suggestion[] {
  const { view } = useArticle.getState()
  return view ? ofClasses(allIn(view, useLens.getState().reading), lensChoice().shown) : []
}

/** The suggestion that is looked at, null for none. */
export function lookedSuggestion(): Suggestion | null {
  const { looked } = useLens.getState()
  return shownSuggestions().find(({ sentence }) => sentence.start === looked) ?? null
}
