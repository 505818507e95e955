import { wordsOf } from '../words.ts'

/** Words of the rules with an ß that Switzerland writes with ss, where no other word is written so. */
const WORDS = wordsOf(`
  hieß hießen heißt heißen heiße heiße ließ ließen äußern äußert äußerte äußerten äußere geäußert äußerung äußerungen weiß
  ausschließen ausschließt schließen schließt außerdem außer gemäß mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher verstoßen außenministerium
  regelmäßig größe höchstmaß
`)

/** How Swiss texts write them. */
export const spellings: ReadonlyMap<string, string> = new Map(
  WORDS.map((word) => [word.replaceAll('ß', 'ss'), word] as const),
)
