/** Beans of the pages about signing in and about the audit. */
package org.hearth.web.access;
