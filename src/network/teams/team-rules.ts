// No slug has two hyphens in a row, so a team's address can be told from an organisation's.
const BETWEEN = '--'

/** A team in an address beside organisations: "aire-bank-trust--home-visits". */
export const teamAddress = (organisation: string, team: string): string => `${organisation}${BETWEEN}${team}`

export const splitTeamAddress = (address: string): [organisation: string, team: string | null] => {
  const [organisation = '', team] = address.split(BETWEEN)
  return [organisation, team ?? null]
}
