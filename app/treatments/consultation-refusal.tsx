import { Notice } from '#app/ui/notice'
import type { ConsultationRefusal } from './consultation-form'
import type { ConsultationFormPage } from './consultation-page.server'

type RefusalProps = {
  refusal: ConsultationRefusal
  studios: ConsultationFormPage['studios']
  locationId: string | undefined
}

const WORDS: Record<ConsultationRefusal, { title: string; text: string }> = {
  'too-fast': {
    title: 'That was quicker than we can tell from a program',
    text: 'Everything you entered is still here. Look it over and send it once more.',
  },
  'old-form': {
    title: 'This form was open for a long time',
    text: 'Nothing was sent. Everything you entered is still here: look it over and send it once more.',
  },
  'hidden-field': {
    title: 'Something filled in a field that people cannot see',
    text: 'Perhaps your browser did. It is empty again, and the rest is still here: please send it once more.',
  },
  'too-many': {
    title: 'There were several requests in a short time',
    text: 'This one was not sent. If you have asked already, that request stands. You can also call the studio, or try again tomorrow.',
  },
  'not-offered-there': {
    title: 'This studio does not offer it any more',
    text: 'Please choose another studio below. Everything else is still here.',
  },
}

/** Why nothing was sent, and how to go on. */
export function ConsultationRefusalNotice({ refusal, studios, locationId }: RefusalProps) {
  const { title, text } = WORDS[refusal]
  const studio = studios.find(({ id }) => id === locationId)
  return (
    <Notice kind="error" title={title}>
      <p>{text}</p>
      {studio?.phone ? (
        <p className="mt-1">
          {studio.name}:{' '}
          <a href={`tel:${studio.phone.replace(/[^\d+]/g, '')}`} className="link">
            {studio.phone}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
