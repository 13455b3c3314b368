import type pg from 'pg'

/** The login that pages are served with where the server is our own. It owns nothing and can become nobody else. */
export const APP_LOGIN = 'towpath_pages'

/**
 * Makes the login, a member of `role`, or gives it its password again: a folder of an earlier version has none, and the file that keeps the
 * password may be lost. A role taken on with SET ROLE is no wall: whoever can send SQL takes it off again.
 */
export async function makeAppLogin(owner: pg.Client, role: string, password: string): Promise<void> {
  const known = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_LOGIN])
  if (known.rowCount === 0) await owner.query(`CREATE ROLE ${APP_LOGIN}`)
  await owner.query(
    `ALTER ROLE ${APP_LOGIN} LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
       PASSWORD ${owner.escapeLiteral(password)}`,
  )
  await owner.query(`GRANT ${role} TO ${APP_LOGIN} WITH INHERIT TRUE, SET FALSE, ADMIN FALSE`)
}
