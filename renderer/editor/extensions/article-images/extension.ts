import { effect } from '@lexical/extension'
import { defineExtension, mergeRegister, registerEventListener, safeCast } from 'lexical'
import type { Sha256 } from '../../../../shared/model/id.ts'
import type { ImageRefusal } from '../../../../shared/model/image.ts'
import { ArticleTextExtension } from '../article-text/extension.ts'
import { ArticleImageNode } from '../article-text/image-node.ts'
import { scrollerOf } from '../viewport/extension.ts'
import './article-images.css'

/** How far from the screen a picture is loaded. */
const NEAR = '100% 0px'

/** Where the pictures of an article come from, and what is said in their place. */
export interface ImageSource {
  load(sha256: Sha256): Promise<Blob>
  leftOut(reason: ImageRefusal): string
  broken: string
  /** Called for a picture that is to be shown large; `url` is valid while the article is open. */
  onEnlarge(shown: { url: string; width: number; height: number; text: string }): void
  /** What a screen reader says of a picture that Enter or a click shows large. */
  enlarge: string
}

/** Shows the pictures of an article as they come near the screen, and says where one was left out. */
export const ArticleImagesExtension = defineExtension({
  name: 'beleg/article-images',
  dependencies: [ArticleTextExtension],
  config: safeCast<ImageSource>({
    load: () => Promise.reject(new Error('no source of images')),
    leftOut: () => '',
    broken: '',
    enlarge: '',
    onEnlarge: () => {},
  }),
  register(editor, { load, leftOut, broken, enlarge, onEnlarge }, state) {
    const { root } = state.getDependency(ArticleTextExtension).output
    const urls = new Map<Sha256, Promise<string>>()
    let stopped = false
    const urlOf = (sha256: Sha256) => {
      const url = urls.get(sha256) ?? load(sha256).then((blob) => URL.createObjectURL(blob))
      urls.set(sha256, url)
      return url
    }
    const show = async (picture: HTMLImageElement) => {
      try {
        const url = await urlOf(picture.dataset['image'] ?? '')
        if (stopped) return
        picture.src = url
        await picture.decode()
      } catch {
        // The text below it is there all the same.
        if (!stopped) say(picture, broken)
      }
    }
    const enlarged = ({ target }: Event) => {
      if (!(target instanceof HTMLImageElement) || target.src === '' || target.dataset['label']) return
      const { src: url, naturalWidth: width, naturalHeight: height, alt } = target
      const caption = target.nextElementSibling?.textContent ?? ''
      onEnlarge({ url, width, height, text: caption || alt })
    }
    return mergeRegister(
      effect(() => {
        if (!root.value) return undefined
        const observer = new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) {
              const picture = target.querySelector('img')
              if (!isIntersecting || !picture) continue
              observer.unobserve(target)
              void show(picture)
            }
          },
          { root: scrollerOf(root.value), rootMargin: NEAR },
        )
        const begin = (figure: HTMLElement) => {
          const place = figure.querySelector<HTMLElement>('[data-left-out]')
          if (place) say(place, leftOut(place.dataset['leftOut'] as ImageRefusal))
          const picture = figure.querySelector<HTMLElement>('img[data-image]')
          if (!picture) return
          picture.ariaDescription = enlarge
          // What can take the focus has a name.
          if (picture.getAttribute('alt') === '')
            picture.ariaLabel = picture.nextElementSibling?.textContent || enlarge
          observer.observe(figure)
        }
        return mergeRegister(
          editor.registerMutationListener(ArticleImageNode, (changes) => {
            for (const [key, change] of changes) {
              const figure = change === 'created' && editor.getElementByKey(key)
              if (figure) begin(figure)
            }
          }),
          () => observer.disconnect(),
          registerEventListener(root.value, 'click', enlarged),
          registerEventListener(root.value, 'keydown', (event) => {
            if (event.key === 'Enter') enlarged(event)
          }),
        )
      }),
      () => {
        stopped = true
        for (const url of urls.values()) void url.then(URL.revokeObjectURL, () => undefined)
      },
    )
  },
})

/** As an attribute that the style sheet shows: text in here would be taken for the article's. */
function say(element: HTMLElement, words: string): void {
  element.dataset['label'] = words
  element.setAttribute('role', 'img')
  element.ariaLabel = words
}
