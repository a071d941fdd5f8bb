/** Tell the name of a form's file from the id of a form. */
export function isFormFile(name: string): boolean {
  return /\.ya?ml$/iu.test(name) || /[\\/]/u.test(name);
}
