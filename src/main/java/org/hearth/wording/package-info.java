/**
 * Strengths-based language: notices blame, labels and unsupported claims as people write, says why and offers other
 * words. It suggests; it never changes a text, never blocks and never scores a person. Holds no text at rest.
 */
package org.hearth.wording;
