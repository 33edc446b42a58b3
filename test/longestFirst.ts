import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, though they are short: each brings many suites into Firefox. */
const LONG = /\/firefox-(?:own|articles|browser)\.test\.ts$/;

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
}
