import { describePicture } from './describePicture.ts';
import { drawPicture } from './drawPicture.tsx';
import { paint } from './paint.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { withDescription } from './withDescription.ts';

/** A picture that is a file of the site, drawn only when it is asked for. */
export type PictureFile = {
  readonly address: string;
  readonly picture: () => Picture;
  readonly content: () => string | Uint8Array;
};

/** A picture as SVG. */
export function svgFile(address: string, picture: () => Picture, palette: Palette): PictureFile {
  return { address, picture, content: () => drawPicture(picture(), palette) };
}

/** A picture as PNG, so many pixels for each of its own. */
export function pngFile(address: string, picture: () => Picture, palette: Palette, scale: number): PictureFile {
  return {
    address,
    picture,
    content: () => {
      const shown = picture();
      return withDescription(paint(drawPicture(shown, palette), scale), describePicture(shown), shown.language);
    },
  };
}
