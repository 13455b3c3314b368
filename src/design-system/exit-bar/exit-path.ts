/** Where leaving starts. The server answers with a redirect to somewhere ordinary. */
export const exitPath = '/leave'

// `nofollow` keeps crawlers from leaving; `noreferrer` keeps the next site from learning where somebody was.
export const exitRel = 'nofollow noreferrer'
