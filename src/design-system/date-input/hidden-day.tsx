import { dayParts, type TypedDay } from './typed-day.ts'

/** A day that goes along unseen, as `DateInput` of this name would send it. */
export const HiddenDay = ({ name, value }: { name: string; value: TypedDay }) => (
  <>
    {dayParts.map((part) => (
      <input key={part} type="hidden" name={`${name}-${part}`} value={value[part]} />
    ))}
  </>
)
