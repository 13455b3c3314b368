import { Button, ButtonGroup } from '../../design-system/index.ts'

interface Props {
  action: string
  /** The hidden field that says who or what is decided on. */
  field: 'person' | 'organisation'
  id: string
  /** In both buttons: read one after the other, they must say whom they are about. */
  name: string
}

/** The hub's answer to whoever asks to join. */
export const YesOrNoForm = ({ action, field, id, name }: Props) => (
  <form method="post" action={action}>
    <input type="hidden" name={field} value={id} />
    <ButtonGroup>
      <Button name="do" value="admit">
        Say yes to {name}
      </Button>
      <Button look="secondary" name="do" value="decline">
        Say no to {name}
      </Button>
    </ButtonGroup>
  </form>
)
