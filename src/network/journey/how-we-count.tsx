/** The rule of `people-count-rules.ts`, to whoever reads the numbers. */
export const HowWeCount = ({ isWhole = false }: { isWhole?: boolean }) => (
  <section aria-labelledby="how">
    <h2 id="how">How we count</h2>
    <ul class="measure">
      <li>
        Up to date means that the yearly review is not overdue today. Nobody has checked or certified it.
      </li>
      <li>Organisations and teams are counted as they are.</li>
      <li>
        People are rounded to fives. Where there are fewer than five, the page does not say how many, or
        whether there is anybody, so that nobody can be found in a number.
      </li>
      <li>Of the people of one team or one organisation no number is told.</li>
      <li>Each person is counted at one hub: the first that they joined.</li>
      {isWhole && (
        <li>
          Where some hubs have fewer than five, the number for all hubs says “at least”, and leaves them out.
        </li>
      )}
    </ul>
  </section>
)
