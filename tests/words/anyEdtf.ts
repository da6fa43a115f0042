import fc from 'fast-check';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, month or year as written, without a mark. */
export const anyPlainDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

const anyOne = fc.tuple(anyPlainDate, fc.constantFrom('', '', '~', '?', '%')).map(([date, mark]) => date + mark);

/** Any date or interval that a story may hold. */
export const anyEdtf = fc.oneof(
  anyOne,
  fc.tuple(anyOne, fc.oneof(anyOne, fc.constant('..'))).map(([from, to]) => `${from}/${to}`),
);
