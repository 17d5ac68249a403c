import type { TemplateResult } from 'lit';

/** A template as the markup it stands for, without rendering it: event handlers and functions are left out. */
export function templateText(value: unknown): string {
  if (Array.isArray(value)) return value.map(templateText).join('');
  if (isTemplate(value)) {
    return value.strings.map((part, index) => part + templateText(value.values[index])).join('');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}
