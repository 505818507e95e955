import { memo } from 'react'
import { highlightColors, type HighlightColor } from '../../../shared/model/highlight.ts'
import { useMessages } from '../../state/window/app.ts'
import type { HighlightCardData } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { save } from '../../state/window/save.ts'
import { CardHead } from './CardHead.tsx'
import { CardMenu } from './CardMenu.tsx'
import { CardPage } from './CardPage.tsx'
import { CardQuote } from './CardQuote.tsx'
import { CardTags } from './CardTags.tsx'
import { EditableText } from './EditableText.tsx'
import { useKept } from './use-kept.ts'
import './swatch.css'

interface HighlightCardProps {
  article: string
  card: HighlightCardData
  active: boolean
  readOnly: boolean
}

/** A highlight: its colour as tint and word, its words, comment and tags. */
export const HighlightCard = memo(function HighlightCard({
  article,
  card,
  active,
  readOnly,
}: HighlightCardProps) {
  const m = useMessages()
  const { highlight } = card
  const editing = useFocus((focus) => focus.editing === card.key)
  const open = active && !readOnly
  const change = (what: { comment?: string; color?: HighlightColor; tags?: string[] }) =>
    save('highlights.change', { article, id: highlight.id, ...what })
  const color = useKept(highlight.color, (next) => change({ color: next }))

  return (
    <>
      <CardHead thing={{ type: 'quote', article, passage: card.passage }} words={card.passage.exact}>
        {open ? (
          <fieldset className="swatches">
            <legend className="visually-hidden">{m.highlightColor}</legend>
            {highlightColors.map((name) => (
              <label key={name} className="swatch" data-color={name} title={m.colorName(name)}>
                <input
                  type="radio"
                  name={`color ${card.key}`}
                  aria-label={m.colorName(name)}
                  checked={color.shown === name}
                  onChange={() => void color.change(name)}
                />
              </label>
            ))}
          </fieldset>
        ) : (
          <>
            <span className="swatch" data-color={color.shown} />
            <span className="card-status">{m.colorName(color.shown)}</span>
          </>
        )}
        <CardPage card={card} />
        {!readOnly && <CardMenu card={card} active={active} />}
      </CardHead>
      <CardQuote card={card} />
      {(open || editing || highlight.comment !== '') && (
        <EditableText
          label={m.highlightComment}
          value={highlight.comment}
          missing={m.highlightNoComment}
          className="card-comment"
          asked={editing}
          clickable={open}
          onAsk={() => useFocus.getState().edit(card.key)}
          onDone={() => useFocus.getState().editing === card.key && useFocus.getState().edit(null)}
          keep={(comment) => change({ comment })}
        />
      )}
      <CardTags tags={highlight.tags} open={open} keep={(tags) => change({ tags })} />
    </>
  )
})
