/** What a person is shown at the first start, in three steps. */
export const tour = {
  tourTitle: 'A look around',
  tourStep: (at: number, of: number) => `Step ${at} of ${of}`,
  tourSkip: 'Skip this step',
  tourDone: 'Done',
  tourClose: 'End the tour',
  tourEnd:
    'Now an article of your own: paste its text, drop a file into the window, or press the plus of the library. “Show me around” stays in the menu of the notebook.',
  tourMark: 'Mark a sentence',
  tourMarkHow: (down: string, highlight: string) =>
    `Select words of the article with the mouse, or click into it and press ${down} to take a sentence. Then press ${highlight} to highlight it.`,
  tourClaim: 'Make a claim and give evidence',
  tourClaimHow: (claim: string, evidence: string) =>
    `Select what the article asserts and press ${claim}: a claim, unconfirmed. Then press ${evidence} and write down what speaks for or against it.`,
  tourReport: 'Hand over a report',
  tourReportHow: (report: string) =>
    `Press ${report}, look at what will be in the report and what will not, and save it.`,
}
