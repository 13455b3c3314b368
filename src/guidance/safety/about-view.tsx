import { paths } from '../paths.ts'

/** `network`: its short name. The program keeps its own. */
export function About({ network }: { network: string }) {
  return (
    <>
      <h1>About {network}</h1>
      <p class="lead">
        {network} helps people find support after something hard in childhood, for themselves or for somebody
        else.
      </p>
      <p>
        You say where you are and what you need, in your own words. {network} shows services that may help,
        and how to start. You do not have to say what happened.
      </p>

      <h2>What we hope for</h2>
      <p>
        The right support, at the right time, for every child and adult who was hurt. With it, people have the
        best chance of a healthy future. Waits are a part of that. We show how long a wait is where a service
        has told us in the last 90 days. Otherwise we do not guess.
      </p>

      <h2>What it is</h2>
      <p>
        Towpath is open-source software. A network of organisations runs it for its area. They decide together
        which services are listed, and they check them.
      </p>
      <p>
        A towpath is the quiet path beside a canal. You can walk there at your own pace, with somebody beside
        you.
      </p>

      <h2>What it is not</h2>
      <ul>
        <li>It is not a government or NHS website.</li>
        <li>It is not an emergency service. Urgent help is on every page.</li>
        <li>It does not give a diagnosis, a score or a treatment.</li>
        <li>It does not choose for you. A listing is information, not a recommendation.</li>
        <li>Nobody pays to be listed, or to stand higher in a list.</li>
      </ul>

      <h2>What we hold to</h2>
      <ul>
        <li>You choose what to say. Every question can be skipped.</li>
        <li>
          Help comes first. If your words point to danger, we add urgent help. We do not take anything away.
        </li>
        <li>We say what we know, when we last checked it, and what we could not find out.</li>
        <li>We keep nothing of your search.</li>
      </ul>

      <h2>More</h2>
      <ul>
        <li>
          <a href={paths.stayingSafe}>Staying safe on this site</a>
        </li>
        <li>
          <a href={paths.privacy}>Privacy</a>
        </li>
        <li>
          <a href={paths.accessibility}>Accessibility</a>
        </li>
      </ul>
    </>
  )
}
