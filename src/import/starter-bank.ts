/** A bank to begin with: no questions, and one as a comment that shows how they are written. */
export function starterBank(document: string): string {
  return `# Questions on ${document}. Every quote is looked up in the document: \`npm run -s check\` says what is wrong, and where.
#
# misconceptions:
#   longer-is-better:
#     idea: What people wrongly believe, as a sentence.
#     why: What is true instead, as a sentence.
#     section: id-of-the-section
#     quote: words copied from the document
#
# items:
#   - id: an-id-of-your-own
#     kind: choice
#     section: id-of-the-section
#     prompt: According to the document, what …?
#     options:
#       - text: The right answer.
#         correct: true
#         why: Why it is right.
#         quote: words copied from the document
#       - text: A wrong answer that shows a misconception.
#         misconception: longer-is-better
#       - text: Another wrong answer.
#         why: Why it is wrong.
#         quote: words copied from the document
`;
}
