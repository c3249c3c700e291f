/** Beans of the pages about one's own account. */
package org.hearth.web.account;
