/** What is known of several lines, in their order. */
export const given = (lines: (string | null | undefined)[]): string[] =>
  lines.filter((line): line is string => !!line)
