/** The team's voices before a hearing: what is asked of whom by when, and what they answered. */
package org.hearth.input;
