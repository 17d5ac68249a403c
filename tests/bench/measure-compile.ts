import { compileCourse } from '../../src/course/compile.ts';
import { generateCourse } from './generate-course.ts';
import { median } from './statistics.ts';

/** Median milliseconds to compile a generated course of `sections` sections and twice as many items. */
export function measureCompile(sections: number, runs = 5): number {
  const { document, bank } = generateCourse(sections);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { problems } = compileCourse({ edition: 'large', document, bank: [bank] });
    times.push(performance.now() - start);
    const error = problems.find((problem) => problem.severity === 'error');
    if (error) throw new Error(`the generated course is not valid: ${error.message}`);
  }
  return median(times);
}
