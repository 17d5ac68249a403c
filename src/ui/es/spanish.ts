import { countingIn } from '../counted.ts';

export const { form, counted } = countingIn('es');
