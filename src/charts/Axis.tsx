type Props = {
  /** The scale's labels from zero to its end, evenly spaced, in words; the last one names the unit. */
  readonly labels: readonly string[];
};

/** The people scale's labels, under a lane. They stand evenly from end to end, so they need no coordinates. */
export function Axis({ labels }: Props) {
  return (
    <div className="axis" aria-hidden="true">
      {labels.map((label) => (
        <span key={label} data-tick="">
          <bdi>{label}</bdi>
        </span>
      ))}
    </div>
  );
}
