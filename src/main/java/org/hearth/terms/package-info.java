/** The shared words: roles, disciplines, content kinds, ids, court time, problems, messages and the template reader. */
package org.hearth.terms;
