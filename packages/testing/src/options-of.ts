import type { Configurable } from 'gouji';

/**
 * Check the options of a plugin by its schema, as gouji does before it runs it.
 *
 * @throws Error that names the option
 */
export async function optionsOf<Options>(
  { name, options: schema }: Configurable<Options> & { name: string },
  given: unknown,
): Promise<Options> {
  if (!schema) {
    if (given === undefined) return undefined as Options;
    throw new Error(
      `${name}: found options, expected none: the plugin declares no schema for them`,
    );
  }
  const result = await schema['~standard'].validate(given ?? {});
  if (!result.issues) return result.value;
  const told = result.issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => String(typeof key === 'object' ? key.key : key));
    return `${keys.join('.') || 'options'}: ${message}`;
  });
  throw new Error(`${name}: ${told.join('; ')}`);
}
