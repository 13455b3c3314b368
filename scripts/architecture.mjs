// Runs dependency-cruiser over src/. With TypeScript 7 it silently reads nothing unless swc parses, so reading nothing fails.
import { cruise } from 'dependency-cruiser'
import config from '../.dependency-cruiser.mjs'

const { output } = await cruise(['src'], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
})
const { summary } = output
for (const { from, to, rule } of summary.violations) {
  console.log(`${rule.severity} ${rule.name}: ${from} → ${to}`)
  console.log(`  ${config.forbidden.find((each) => each.name === rule.name)?.comment}`)
}
console.log(
  `${summary.totalCruised} modules, ${summary.totalDependenciesCruised ?? 0} imports, ${summary.violations.length} against the rules`,
)
const tooFew = summary.totalCruised < 100
if (tooFew) console.log('Too few modules were read for this to mean anything.')
process.exit(summary.violations.length > 0 || tooFew ? 1 : 0)
