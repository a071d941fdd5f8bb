/**
 * What checks the options of a plugin: a schema of zod, Valibot, ArkType or anything else that
 * follows Standard Schema (https://standardschema.dev), version 1.
 */
export interface OptionsSchema<Options> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Options> | Promise<SchemaResult<Options>>;
    readonly types?: { readonly input: unknown; readonly output: Options } | undefined;
  };
}

/** The options as the schema gives them, or what is wrong with them and where. */
export type SchemaResult<Options> =
  | { readonly value: Options; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

/** A plugin that may be given options. */
export interface Configurable<Options> {
  /** Checks the options and fills in what is not given; without it the plugin takes none. */
  readonly options?: OptionsSchema<Options> | undefined;
}
