import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import { pageTexts } from '../../../src/course/page-texts.ts';
import { titleSlideHtml } from '../../../src/course/title-slide-html.ts';
import { course, item, section } from '../deck/courses.ts';

const sections = [section('loans', 1, [{ texts: ['One.', 'Two.'] }])];
const titled = (more: Partial<Course>): Course => ({ ...course(sections, [item('late', 'loans')]), ...more });

describe('titleSlideHtml', () => {
  it('escapes what the author wrote', () => {
    const html = titleSlideHtml(titled({ title: '<b>&"', description: '<i>', source: '</section>' }), pageTexts('en'));
    expect(html).toContain('&lt;b&gt;&amp;&quot;</h1>');
    expect(html).toContain('&lt;i&gt; <br>');
    expect(html).toContain('<p class="src">&lt;/section&gt;</p>');
  });

  it('explains the marker with the one stroke it carries, unless there is nothing to answer', () => {
    expect(titleSlideHtml(titled({}), pageTexts('en'))).toContain(
      '<mark class="stroke">marked in the document.</mark>',
    );
    expect(titleSlideHtml(titled({ items: [] }), pageTexts('en'))).not.toContain('<mark');
  });

  it('sets a long title smaller', () => {
    const sizes = ['The shed', 'The tool shed on Mill Lane and what its members have asked about it'].map(
      (title) => /<h1 class="px-(\d+)"/.exec(titleSlideHtml(titled({ title }), pageTexts('en')))?.[1],
    );
    expect(sizes).toEqual(['100', '76']);
  });

  it('has a segment of rail for every section, and no style attribute', () => {
    const html = titleSlideHtml(titled({}), pageTexts('en'));
    expect(html).toContain('<li class="g2"></li>');
    expect(html).not.toContain('style=');
  });
});
