import { adoptStyle } from '../../ui/adopt-style.ts';
import style from './set-up.css?inline';

// once for all views that have a set-up, whichever comes first
adoptStyle(style);
