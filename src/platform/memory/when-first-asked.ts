/** A function that is made when it is first called: what is dear to make and not needed for the first page. */
export function whenFirstAsked<Args extends unknown[], Answer>(
  make: () => (...args: Args) => Answer,
): (...args: Args) => Answer {
  let made: ((...args: Args) => Answer) | undefined
  return (...args) => {
    made ??= make()
    return made(...args)
  }
}
