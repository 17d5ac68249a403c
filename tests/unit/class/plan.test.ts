import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBehind } from '../../../src/class/pace.ts';
import { readPlanFile, writePlanFile } from '../../../src/class/plan-file.ts';
import { suggestPlan } from '../../../src/class/suggest-plan.ts';
import { compileCourse } from '../../../src/course/compile.ts';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { silentSize } from '../../../src/deck/silent-size.ts';
import { parsePlan, planQuery } from '../../../src/lesson/plan-link.ts';
import { activities, minutesOf, readingActivities, type Plan } from '../../../src/lesson/plan.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const shelves = readdirSync(path.join(root, 'tests/courses')).map((name) => path.join(root, 'tests/courses', name));
const courses = [root, ...shelves].flatMap((folder) =>
  readCourses(folder).editions.map((files) => compileCourse(files).course),
);
const harbour = courses.find(({ id }) => id === 'harbour') ?? courses[0];
if (harbour === undefined) throw new Error('there is no course to plan');

describe('a suggested plan', () => {
  it('fills the lesson exactly, with sections and items that there are, none of them or their twins twice', () => {
    for (const course of courses)
      fc.assert(
        fc.property(fc.integer({ min: 5, max: 120 }), (minutes) => {
          const plan = suggestPlan(course, minutes);
          const place = `${course.edition}, ${minutes} min`;
          expect(minutesOf(plan), place).toBe(minutes);
          expect(
            plan.steps.every((step) => step.minutes >= 1),
            place,
          ).toBe(true);
          // what a link would drop is not in the course
          expect(parsePlan(planQuery(plan), course), place).toEqual(plan);
          const items = plan.steps.flatMap((step) => step.items);
          expect(new Set(items).size, place).toBe(items.length);
          const twins = items.flatMap((id) => course.items.find(({ item }) => item.id === id)?.item.twin ?? []);
          expect(new Set(twins).size, place).toBe(twins.length);
          const kindsOf = (activity: string) =>
            plan.steps
              .filter((step) => step.activity === activity)
              .flatMap((step) => step.items.map((id) => course.items.find(({ item }) => item.id === id)?.item.kind));
          expect(new Set(kindsOf('stance-round')).size <= 1 && !kindsOf('stance-round').includes('choice'), place).toBe(
            true,
          );
          expect(
            kindsOf('evidence-hunt').every((kind) => kind === 'evidence'),
            place,
          ).toBe(true);
          for (const slide of buildDeck(course, { plan }))
            expect(slide.kind !== 'item' || slide.nth <= slide.of, `${place} ${slide.place}`).toBe(true);
        }),
        { numRuns: 30 },
      );
  });

  it('reads a document whose bank is empty', () => {
    const plan = suggestPlan({ ...harbour, items: [] }, 45);
    expect(minutesOf(plan)).toBe(45);
    expect(plan.steps.every(({ activity }) => readingActivities.includes(activity))).toBe(true);
  });

  it('leaves no step of a small course longer than a class sits still for, where there is more to ask', () => {
    for (const course of courses) {
      const plan = suggestPlan(course, 45);
      const asked = new Set(plan.steps.flatMap((step) => step.items));
      const isAllAsked = course.items.every(({ item }) => asked.has(item.id) || item.twin !== undefined);
      const longest = Math.max(...plan.steps.map((step) => step.minutes));
      expect(longest <= 14 || isAllAsked || course.items.length < 8, `${course.edition}: ${longest} min`).toBe(true);
    }
  });

  it('takes more sections the longer it is, in the order of the document', () => {
    for (const course of courses) {
      const sections = (minutes: number) => [
        ...new Set(suggestPlan(course, minutes).steps.flatMap(({ section }) => section ?? [])),
      ];
      expect(sections(90).length).toBeGreaterThanOrEqual(sections(20).length);
      const order = course.sections.map(({ id }) => id).filter((id) => sections(90).includes(id));
      expect(sections(90)).toEqual(order);
    }
  });
});

const ids = harbour.items.map(({ item }) => item.id);
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  minutes: fc.integer({ min: 1, max: 240 }),
  steps: fc.array(
    fc
      .record({
        activity: fc.constantFrom(...activities),
        section: fc.constantFrom(...harbour.sections.map(({ id }) => id)),
        items: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
        minutes: fc.integer({ min: 1, max: 240 }),
      })
      .map((step) => (readingActivities.includes(step.activity) ? { ...step, items: [] } : step)),
    { maxLength: 12 },
  ),
});

describe('a plan’s link and file', () => {
  it('bring the same plan back', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(parsePlan(planQuery(plan), harbour)).toEqual(plan);
        expect(readPlanFile(writePlanFile(plan, harbour.id), harbour)).toEqual({ ok: true, plan, leftOut: 0 });
      }),
    );
  });

  it('are read whatever they say, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plan = parsePlan(`minutes=45&steps=${text}`, harbour);
        expect(plan === undefined || parsePlan(planQuery(plan), harbour)).toBeTruthy();
        expect(readPlanFile(text, harbour).ok).toBe(false);
      }),
    );
  });

  it('leave out what the course does not have', () => {
    const [section] = harbour.sections;
    const query = `minutes=45&steps=loop~${section?.id}~6~${ids[0]}~gone,section~gone~3,dance~${section?.id}~3,loop~${section?.id}~0`;
    expect(parsePlan(query, harbour)).toEqual({
      minutes: 45,
      steps: [{ activity: 'loop', section: section?.id, items: [ids[0]], minutes: 6 }],
    });
    expect(parsePlan('steps=loop', harbour)).toBeUndefined();
  });

  it.each([
    ['{', { ok: false, why: 'not-json' }],
    ['{"lecternPlan":2}', { ok: false, why: 'version' }],
    ['{"lecternPlan":1,"course":"moon","minutes":45,"steps":[]}', { ok: false, why: 'other-course' }],
    [
      '{"lecternPlan":1,"course":"harbour","minutes":45,"steps":[{"activity":"section","items":[],"minutes":3},{"activity":"dance","items":[],"minutes":3}]}',
      { ok: false, why: 'activity', step: 2 },
    ],
  ])('say what is wrong with a file, and where: %s', (text, read) => {
    expect(readPlanFile(text, harbour)).toEqual(read);
  });
});

describe('the slides of a plan', () => {
  it('have places of their own, belong to their steps, and ask before a section and after it', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (plan, isClass) => {
        const slides = buildDeck(harbour, { plan, isClass });
        const places = slides.map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
        const steps = slides.flatMap(({ step }) => step ?? []);
        expect(steps).toEqual(steps.toSorted((one, other) => one - other));
        expect(new Set(steps).size).toBe(plan.steps.length);
        for (const [index, { activity, items }] of plan.steps.entries()) {
          const asked = slides.filter((slide) => slide.kind === 'item' && slide.step === index);
          expect(asked).toHaveLength(activity === 'guess' ? items.length * 2 : items.length);
        }
        const named = ids.filter((id) => places.some((place) => place.includes(`/${id}`)));
        expect(isClass ? named : []).toEqual([]);
      }),
    );
  });

  it('are none of the deck without a plan', () => {
    expect(buildDeck(harbour).some(({ kind }) => kind === 'activity' || kind === 'today')).toBe(false);
  });
});

describe('a section to be read in silence', () => {
  it('is set as large as it stands on a slide', () => {
    const text = (letters: number) => ({ passages: [{ id: 'a.1', number: '1.1', text: 'x'.repeat(letters) }] });
    expect(silentSize(text(400))).toBe(24);
    expect(silentSize(text(1200))).toBe(20);
    expect(silentSize(text(2000))).toBe(16);
    expect(silentSize(text(4000))).toBeUndefined();
    for (const course of courses)
      for (const section of course.sections) expect(silentSize(section), section.id).toBeGreaterThanOrEqual(16);
  });
});

describe('the pace of a lesson', () => {
  const plan: Plan = {
    minutes: 20,
    steps: [5, 10, 5].map((minutes) => ({ activity: 'section', section: 'oil', items: [], minutes })),
  };
  it.each([
    [0, 4, 0],
    [0, 7.9, 2],
    [1, 3, -2],
    [1, 5, 0],
    [1, 15.5, 0],
    [1, 17, 2],
    [2, 12.5, -2],
    [2, 30, 10],
    // on the title and the agenda the first step should have begun; at the end all of them are over
    [-1, 3, 3],
    [3, 18, -2],
    [3, 26, 6],
  ])('step %i at %d minutes: %i behind', (step, elapsed, behind) => {
    expect(minutesBehind(plan, step, elapsed) + 0).toBe(behind);
  });
});
