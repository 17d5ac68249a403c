/** What the advice on item writing looks for in one language. All patterns are tried on single lines in any case. */
export interface LintWords {
  /** an option that refers to the others */
  readonly allOrNone: RegExp;
  /** words that turn a question round */
  readonly negative: RegExp;
  /** words that allow no exception; test-wise learners know that they are seldom right */
  readonly absolute: RegExp;
  /** whom or what a prompt may name as the one whose position it asks for */
  readonly source: RegExp;
}

/** A pattern that matches any of the words as a whole, accents and all. */
function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replaceAll(', ', '|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const english: LintWords = {
  allOrNone:
    /^(?:all|none|both|neither|any) of (?:the|these|those)(?: above| options| answers| statements)?(?: (?:is|are) .*)?\W*$|^(?:all|none|both) (?:the )?above\W*$/iu,
  negative: words("not, never, except, least, neither, cannot, false, incorrect, untrue, wrong, \\p{L}+n['’]t"),
  absolute: words(
    'always, never, all, every, everyone, everybody, everything, nobody, nothing, none, no one, only, entirely, completely, absolutely, totally, invariably, without exception',
  ),
  source: words(
    'document, documents, text, texts, leaflet, FAQ, answer, answers, section, passage, article, page, source, report, statement, ' +
      "author, authors, writers?, organisation, organisation['’]s, organization, society, library, association, club, council, school, company, " +
      'charity, group, committee, campaign, project, service, team, movement, union, according to',
  ),
};

const spanish: LintWords = {
  allOrNone:
    /^(?:todas|todos|ninguna|ninguno|ambas|ambos)(?: (?:de )?(?:las|los) (?:anteriores|otras|otros|opciones|respuestas).*|)\W*$/iu,
  negative: words('no, nunca, jamás, excepto, salvo, menos, falsa, falso, incorrecta, incorrecto, tampoco'),
  absolute: words(
    'siempre, nunca, jamás, todo, todos, toda, todas, ningún, ninguno, ninguna, nadie, nada, solo, sólo, solamente, únicamente, completamente, totalmente, absolutamente',
  ),
  source: words(
    'documento, texto, folleto, respuesta, respuestas, sección, pasaje, artículo, página, fuente, informe, declaración, autor, autora, autores, ' +
      'autoras, organización, sociedad, biblioteca, asociación, club, escuela, empresa, grupo, comité, campaña, proyecto, servicio, equipo, ' +
      'movimiento, sindicato, según',
  ),
};

const languages: Readonly<Record<string, LintWords>> = { en: english, es: spanish };

/** The words of a language by its BCP 47 tag; nothing for languages that have no list yet. */
export function lintWords(language: string): LintWords | undefined {
  return languages[language.toLowerCase().split('-')[0] ?? ''];
}
