import { keptSecret } from '../files/kept-secret.ts'

/** The installation's key: the one given, or one made once and kept readable by the owner only. */
export const secretKey = async (given: string | undefined, path: string): Promise<string> =>
  given ?? keptSecret(path)
