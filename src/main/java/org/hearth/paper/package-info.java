/**
 * Papers: a template that the court edits itself, filled with plain data, as a tagged PDF.
 *
 * <p>Nothing here knows a case. What comes in is text, lists and maps; what goes out carries no identity in its
 * metadata.
 */
package org.hearth.paper;
