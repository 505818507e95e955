/** Annotations that come from other tools. */
export const foreign = {
  foreignTitle: 'Bring in annotations',
  foreignWhat: (title: string) => `What was highlighted and said in “${title}” with another tool.`,
  foreignKinds:
    'Hypothesis (JSON), W3C Web Annotations (JSON-LD), Readwise (CSV), or the JSON-LD that Beleg writes. Claims come in unconfirmed; how they were judged elsewhere becomes a comment.',
  foreignChoose: 'Choose a file…',
  foreignAnother: 'Another file…',
  foreignReading: (file: string) => `Looking for the quotes of ${file} in the text…`,
  foreignRead: (file: string) => `From ${file}`,
  foreignAdded: 'brought in',
  foreignSkipped: 'skipped, because they are here already',
  foreignLost: 'lost: without a place in the text',
  foreignElsewhere: 'left out, because they are about other documents',
  foreignLostHint:
    'What is lost was kept with its quote, and stands among the cards without a place in the text.',
  foreignDone: 'Done',
}
