/** Read an on/off value (ECMA-376 Part 1, 17.17.4): an absent one means on. */
export function onOff(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/i.test(value);
}
