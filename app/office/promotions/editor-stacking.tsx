import { Group, Problems, Tick, TypedField, type Errors } from '#app/office/form-parts'
import type { EditorFields } from './editor-fields'

type PartProps = { typed: EditorFields; errors: Errors }

/** With a code or without, and what happens beside other promotions and what routines save. */
export function StackingFields({ typed, errors }: PartProps) {
  return (
    <>
      <Group legend="How it is used" className="group/entry">
        <div>
          <Tick type="radio" name="entry" value="code" checked={typed.entry !== 'automatic'}>
            With a code
          </Tick>
          <Tick type="radio" name="entry" value="automatic" checked={typed.entry === 'automatic'}>
            By itself, on every bag that it fits; shoppers read its name
          </Tick>
          <Problems id="promotion-entry-error" of={errors['entry'] ?? []} />
        </div>
        <TypedField
          name="codes"
          label="Codes"
          hint="One a line; capitals and spaces do not matter to shoppers. With a code, nobody can use it without one."
          value={typed.codes}
          errors={errors}
          rows={3}
        />
      </Group>
      <Group legend="Beside other promotions">
        <div>
          <Tick type="radio" name="combines" value="alone" checked={typed.combines === 'alone'}>
            It counts only by itself: the better one counts
          </Tick>
          <Tick
            type="radio"
            name="combines"
            value="with_others"
            checked={typed.combines === 'with_others'}
          >
            It combines with others that do too
          </Tick>
          <p className="text-sm text-ink-soft">
            Nothing chosen: free delivery combines, the rest counts by itself.
          </p>
          <Problems id="promotion-combines-error" of={errors['combines'] ?? []} />
        </div>
        <TypedField
          name="priority"
          label="Priority"
          hint="1 counts first, 999 last; of equals the older one first. Empty: 100."
          value={typed.priority}
          errors={errors}
          inputMode="numeric"
          className="max-w-md"
        />
      </Group>
      <Group legend="Beside what a routine saves">
        <div>
          <Tick type="radio" name="stacking" value="adds" checked={typed.stacking !== 'better'}>
            It combines: the routine’s saving comes off first, then the promotion
          </Tick>
          <Tick type="radio" name="stacking" value="better" checked={typed.stacking === 'better'}>
            The better of the two counts
          </Tick>
        </div>
      </Group>
    </>
  )
}
