import { inPageLanguage } from './page-language.ts';

/** What is said of a planned lesson, on its slides and where it is made. */
export const planMessages = inPageLanguage('planMessages', {
  today: 'Today',
  activities: {
    section: 'Read together',
    guess: 'Guess before we read',
    loop: 'Question to all',
    'evidence-hunt': 'Evidence hunt',
    'stance-round': 'Says, contradicts, or does not say',
    'silent-reading': 'Read for yourself',
    'exit-ticket': 'Exit ticket',
  },
  instructions: {
    section: '',
    guess: 'Vote now, then read. The same question comes again afterwards.',
    loop: 'Vote alone, talk with your neighbour, vote again.',
    'evidence-hunt': 'Find the sentence that settles it, and call its number.',
    'stance-round': 'One hand for what the document says, one for what it contradicts, one for what it leaves open.',
    'silent-reading': 'Read, and note one sentence that surprises you.',
    'exit-ticket': 'Three questions, each for yourself. Nobody talks.',
  },
  notes: {
    section: '',
    guess:
      'No answer is right or wrong yet. Count the hands, say nothing about them, and read. After the section the same question comes again: show both votes side by side, and ask what changed minds.',
    loop: 'Let them read the question in silence, then end the reading. Count the hands before anybody talks. If between a third and two thirds were right, let neighbours convince each other; then count again, and only then go to the passage.',
    'evidence-hunt':
      'First the answer by hands, then the sentence: each pupil calls a number. Ask those who differ to read their sentences aloud, and the class which of them settles it.',
    'stance-round':
      'Three hands, one statement at a time. “Does not say” is an answer of its own: ask which sentence would have to be there. Keep what is right in the world apart from what the document says.',
    'silent-reading':
      'Start the clock. Nobody talks, nobody is asked. Afterwards let two or three read their sentence aloud before the slides go on.',
    'exit-ticket':
      'On paper (Worksheets) or by hands. Count without a comment: what is not yet understood is what the next lesson begins with, and Class says what that is.',
  },
  minutes: (count: number) => `${count} min`,
} as const);
