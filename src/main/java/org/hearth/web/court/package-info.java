/** Beans of the pages about the court itself. */
package org.hearth.web.court;
