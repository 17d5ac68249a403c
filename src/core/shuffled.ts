/** A new list with the same members in drawn order, every order equally likely (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const drawn = [...list];
  for (let last = drawn.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    drawn.splice(last, 0, ...drawn.splice(chosen, 1));
  }
  return drawn;
}
