/** The parts of `package-lock.json` (version 3) that are checked. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Finds optional dependencies that a package of the lock file asks for and that have no entry. `npm install` leaves such
 * holes silently when a registry lacks a platform's package, and `npm ci` then refuses the lock file.
 *
 * @returns `package → missing`, in the order of the file
 */
export function lockHoles({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookUpPlaces(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place} → ${name}`),
  );
}

/** The entries that name the address they were fetched from: they tie the lock file to one registry. */
export function lockAddresses({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([place, { resolved }]) =>
    resolved !== undefined && /^[a-z+]+:\/\//.test(resolved) ? [`${place} → ${resolved}`] : [],
  );
}

/** Where Node looks for a package that is asked for at `place`: its own node_modules, then those above. */
function lookUpPlaces(place: string, name: string): readonly string[] {
  const places = [`${place === '' ? '' : `${place}/`}node_modules/${name}`];
  for (let above = place; above !== '';) {
    above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')));
    places.push(`${above === '' ? '' : `${above}/`}node_modules/${name}`);
  }
  return places;
}
