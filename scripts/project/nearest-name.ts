/** The name that somebody probably meant: the one with the fewest letters to change. */
export function findNearestName(typed: string, names: readonly string[]): string | undefined {
  const shortened = typed.slice(0, 60).toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.max(2, Math.floor(shortened.length / 3)) + 1;
  for (const name of names) {
    const changes = countEdits(shortened, name.toLowerCase());
    if (changes < fewest) {
      nearest = name;
      fewest = changes;
    }
  }
  return nearest;
}

/** Letters to insert, drop or replace to make one text of the other (Levenshtein's distance). */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[to.length] ?? 0;
}
