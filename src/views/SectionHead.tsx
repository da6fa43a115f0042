import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  /** What the section shows, and how it is to be read. */
  readonly intro: ReactNode;
  readonly level?: 1 | 2 | 3;
  /** Whether the title says what the data bear, and so is longer than a name. */
  readonly isFinding?: boolean;
};

/** A section’s title and what it shows, in two columns where there is room. */
export function SectionHead({ id, title, intro, level = 2, isFinding = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <header className={isFinding ? 'group-head finding' : 'group-head'}>
      <Heading id={id}>{title}</Heading>
      <p className="kind">{intro}</p>
    </header>
  );
}
