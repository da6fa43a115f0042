import type { ClaimLeaf, DatasetLeaf, MergeLeafTypes, ObservationLeaf } from 'schema-dts';

/** A reported figure: an observation, and at the same time only somebody's claim. */
export type LinkedFigure = MergeLeafTypes<readonly [ObservationLeaf, ClaimLeaf]>;

/** What stands on pages as linked data, in the words of schema.org. */
export type Linked = LinkedFigure | ClaimLeaf | DatasetLeaf;
