/** Written by "npm run train"; the form is told in format.ts. */
export const LINEAR_MODEL = '';
