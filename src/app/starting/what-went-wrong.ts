const words: Record<string, (error: { message: string; address?: string; port?: number }) => string> = {
  EADDRINUSE: ({ port }) =>
    `Something else already uses port ${port ?? ''}. Stop it, or choose another: PORT=3001 npm start`,
  EACCES: ({ port }) =>
    `Port ${port ?? ''} needs more rights than we have. Choose one above 1024: PORT=3000 npm start`,
  ECONNREFUSED: () => 'No PostgreSQL answers at DATABASE_URL. Is it running, and are host and port right?',
  ENOTFOUND: () =>
    'The host in DATABASE_URL cannot be found. It looks like postgres://user:password@host:5432/database',
  '28P01': () => 'PostgreSQL does not accept the password in DATABASE_URL.',
  '28000': () => 'PostgreSQL does not accept the login in DATABASE_URL.',
  '3D000': () => 'The database in DATABASE_URL does not exist. Make it first: CREATE DATABASE towpath',
  '42501': ({ message }) =>
    `The login in DATABASE_URL may not do what is needed (${message}). It must own the database and be a member of towpath_app.`,
}

/** What to tell the person who started us: what is wrong and what to do, without a stack. */
export function whatWentWrong(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return words[code]?.(error) ?? error.message
}
