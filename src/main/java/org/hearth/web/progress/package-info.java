/** Beans of the pages about a young person's goals and needs. */
package org.hearth.web.progress;
