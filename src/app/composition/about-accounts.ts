import { keptFor, peoplePaths } from '../../people/index.ts'

/** What the privacy page says of accounts, from the table by which things are deleted. */
export const aboutAccounts = { kept: keptFor, complaint: peoplePaths.dataComplaint }
