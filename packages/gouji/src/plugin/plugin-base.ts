/** The version of what gouji and its plugins agree on; a plugin says which one it was made for. */
export const interfaceVersion = 1;

/** What every plugin of gouji says of itself. */
export interface PluginBase<Kind extends string> {
  readonly kind: Kind;
  readonly interfaceVersion: typeof interfaceVersion;
  /** What messages call it: short, kebab-case. */
  readonly name: string;
}
