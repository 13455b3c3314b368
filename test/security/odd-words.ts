/** Texts that would do something if a page, a message or a file took them for more than words. `\u{0}`: nothing of ours. */
export const oddWords = [
  `"><script>alert(1)</script>`,
  `'><img src=x onerror=alert(1)>`,
  `</textarea></title></style><svg onload=alert(1)>`,
  `<a href="javascript:alert(1)">x</a>`,
  `" autofocus onfocus="alert(1)`,
  `]]><script>alert(1)</script><!--`,
  `<iframe srcdoc="<script>alert(1)</script>">`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example">`,
  `=HYPERLINK("http://evil.example";"x")`,
  `+SUM(1+1)*cmd|' /C calc'!A0`,
  `@SUM(1,1)`,
] as const

/** Begins every odd text, so that it can be found again: letters only, and no word of ours. */
export const MARK = 'qzodd'
