import { testOf } from '../../frame.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { isBorder } from '../clause.ts'

/** What can be granted or turned down. */
const isGrantable = testOf(
  `application* motion* request* appeal* petition* bail parole permit* permission project* proposal* rezoning zoning variance* entry access visa visas asylum
  extension injunction* coverage benefits licence* license* clemency bond passage treatment care rights argument* objection* bid* medical refund* loan*
  funding chance opportunity freedom* services aid justice`,
)
/** Who decides on such things. */
const isDecider = testOf(
  'court courts judge judges justices jury tribunal magistrate* council board panel commission* committee zoning planners insurer*',
)
/** What only a denial has behind its verb. */
const isDenied = testOf(
  'wrongdoing involvement allegation* accusation* report* rumor* rumour* knowledge responsibility that having being any it',
)
/** How far its object and its subject may stand from the verb. */
const REACH = 5
const SUBJECT_REACH = 7

/** “The council denied the plan”, “denying the application”: somebody decides, and no claim is denied. */
export function isTurnedDown(sentence: Sentence, at: number): boolean {
  for (let other = at + 1; other <= at + REACH && !isBorder(sentence, other); other++) {
    const { lower } = tokenAt(sentence, other)
    if (isDenied(lower) || (other === at + 1 && lower.endsWith('ing'))) return false
    if (isGrantable(lower)) return true
  }
  for (let other = at - 1; other >= at - SUBJECT_REACH && !isBorder(sentence, other); other--)
    if (isDecider(tokenAt(sentence, other).lower)) return true
  return false
}
