/** `npm run test:security` asks for the whole number of tries; `npm test` makes enough of them to notice. */
export const longRun = process.env.TOWPATH_LONG === 'yes'
