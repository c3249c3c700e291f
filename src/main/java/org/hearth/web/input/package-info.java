/** Beans of the pages on which the team and the youth write, and counsel releases. */
package org.hearth.web.input;
