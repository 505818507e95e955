import { wordSet } from '../words.ts'

export const determiners = wordSet(`
  the a an this that these those his her its their our my your some many most several few both all each every another other
  no any one two three four five six seven eight nine ten dozens hundreds thousands more two-thirds
`)
export const pronouns = wordSet('he she they we i you it who one some many others most both neither')
export const prepositions = wordSet(`
  about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite
  down during following for from in inside into like near of off on onto outside over past per since through throughout till to toward towards
  under until up upon via with within without
`)
/** Words that begin a clause of their own. */
export const clauseWords = wordSet(`
  that which who whom whose as while but because since although though when whenever if unless where whereas than whether so yet
  until once before after what how why
`)
export const auxiliaries = wordSet(`
  has have had is are was were be been being 's 've 'd will would can could may might should must shall did does do
`)
export const modals = wordSet(`
  to will would can could may might should must shall did do does not n't cannot won't wouldn't can't couldn't didn't don't doesn't
  let lets help helps make makes 'll
`)
/** Small words between a subject and its verb. */
export const adverbs = wordSet(`
  also then later now still again once often never not just even only always ever already soon thus further instead meanwhile
  once twice himself herself themselves itself both all yesterday today earlier long since
`)
export const times = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow week month year morning afternoon evening night weekend
`)
/** Where a noun phrase that follows its verb ends. */
export const stops = wordSet(`
  that which who whom whose as while but because since although though when if where whether after before during on in at by from with
  to into over about against and or yesterday today tomorrow earlier later last this next shortly recently adding referring
  speaking citing noting was were is are has had would will could should may might
`)
