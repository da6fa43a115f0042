import { catalogueOf } from '../words/catalogue.ts';
import { fill } from '../words/template.ts';
import { type Edition, PICTURE_FORMS, type PicturedView } from './edition.ts';

type Props = {
  readonly edition: Edition;
  readonly view: PicturedView;
  /** What is saved, so that many such links can be told apart. */
  readonly part: string;
};

/**
 * A view as a picture to keep: a file for each form, made before anybody asks for it. Nothing where none is offered. Where
 * a script can, it shows how much of the file has come, and copies it; the words it says then stand ready here.
 */
export function SavePicture({ edition, view, part }: Props) {
  const { addressOfPicture, language } = edition;
  const { picture } = catalogueOf(language);
  if (!addressOfPicture) return null;
  const { underWay, here, stopped, copied, notCopied } = picture;
  return (
    <p
      className="save-picture"
      data-under-way={underWay}
      data-here={here}
      data-stopped={stopped}
      data-copied={copied}
      data-not-copied={notCopied}
    >
      {view.kind === 'embed-journey' ? picture.saveWay : picture.save}{' '}
      {PICTURE_FORMS.map((form) => (
        <a
          key={form}
          href={addressOfPicture(view, form)}
          download=""
          aria-label={fill(picture.named, { form: picture.form[form], part })}
        >
          {picture.form[form]}
        </a>
      ))}
      <button type="button" aria-label={fill(picture.named, { form: picture.copy, part })} hidden>
        {picture.copy}
      </button>
      <span role="status" />
    </p>
  );
}
