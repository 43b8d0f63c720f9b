/**
 * Links are for ever. A link written for an older model version is brought to today's one version at a
 * time: the entry at index n turns the pairs of version n + 1 into those of version n + 2. An entry is
 * pure, never changed once published, and only ever renames, converts or adds pairs.
 *
 * Version 1 is the first and still today's, so there is no entry yet. `saved-links.test.ts` keeps one
 * link per version with its figures; the version after an entry is the one that new links pin.
 */
import type { Pair } from "./link-query";

export type Migration = (pairs: readonly Pair[]) => readonly Pair[];

export const MIGRATIONS: readonly Migration[] = [];

/** The model version that new links pin. */
export const MODEL_VERSION = MIGRATIONS.length + 1;

/** The pairs of a link of `version` as today's version writes them. `version` lies from 1 to today's. */
export function migratePairs(pairs: readonly Pair[], version: number, migrations: readonly Migration[] = MIGRATIONS): readonly Pair[] {
  return migrations.slice(version - 1).reduce((migrated, migrate) => migrate(migrated), pairs);
}
