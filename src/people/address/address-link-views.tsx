import { Button } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

export const ConfirmAddress = ({ token }: { token: string }) => (
  <>
    <h1>Use this address</h1>
    <p class="lead">From then on you sign in with it. You are signed out everywhere, and sign in anew.</p>
    <form method="post" action={paths.confirmAddress(token)}>
      <Button>Use this address</Button>
    </form>
    <p class="quiet">You did not ask for this? Close this page. Nothing happens.</p>
  </>
)

export const StopAddress = ({ token }: { token: string }) => (
  <>
    <h1>Stop the change</h1>
    <p class="lead">Your old address stays the one you sign in with, or becomes it again.</p>
    <p>
      Everybody who is signed in as you is signed out at once. Passkeys that were added since then are taken
      away.
    </p>
    <form method="post" action={paths.stopAddress(token)}>
      <Button>Stop the change</Button>
    </form>
    <p class="quiet">It was you? Close this page. The change goes on.</p>
  </>
)
