import { stringify } from 'yaml'
import type { ReportInput } from '../report.ts'
import type { ArticleView } from '../../api/views.ts'

/** The facts about the articles for programs to read; what is not known is left out. */
export function frontMatter(input: ReportInput): string {
  const [first, ...others] = input.articles.map(factsOf)
  const tags = tagsOf(input)
  const about = {
    ...(tags.length > 0 && { tags }),
    report: {
      made: input.generatedAt,
      program: `Beleg ${input.version}`,
      notebook: input.notebook,
      ...(input.choices.asOf !== undefined && { asOf: input.choices.asOf }),
    },
  }
  const content =
    others.length === 0 && input.kind === 'articles'
      ? { ...first, ...about }
      : { ...about, articles: input.articles.map(factsOf) }
  // The older schema quotes `no`, `on` and dates, which many readers of front matter would not take as text.
  return stringify(content, { lineWidth: 0, schema: 'yaml-1.1' }).trimEnd()
}

/** Tags of claims and highlights as Obsidian takes them: without blanks and other signs. */
function tagsOf({ articles, claims }: ReportInput): string[] {
  const tagged = [...articles, ...claims, ...articles.flatMap(({ highlights }) => highlights)]
  const tags = tagged.flatMap((one) => one.tags)
  const plain = tags.map((tag) => tag.replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replaceAll(/^-+|-+$/g, ''))
  return [...new Set(plain)].filter((tag) => /\P{N}/u.test(tag))
}

function factsOf({ title, authors, publisher, url, published, language, capture }: ArticleView): object {
  return {
    title,
    ...(authors.length > 0 && { authors }),
    ...(publisher !== '' && { publisher }),
    ...(url !== '' && { url }),
    ...(published !== '' && { published }),
    ...(language !== '' && { language }),
    captured: capture.importedAt,
    sha256: capture.sha256,
    textSha256: capture.textSha256,
  }
}
