import ts from 'typescript';

/**
 * Finds texts of the interface that a module keeps when it is loaded: they would stay English where the page speaks another
 * language, since that comes later. See `inPageLanguage`.
 *
 * @param text  source of a module
 * @returns the expressions, in order
 */
export function keptTexts(text: string): readonly string[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node) && /(Messages|^messages|^kindNames)$/.test(node.expression.getText()))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
